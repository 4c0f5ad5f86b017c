import type { CreatorDefinition } from '@/tests/site/sample-creator';

/** Healthy, on rednote.com in English. */
export const meiMelbourne: CreatorDefinition = {
  name: 'mei-melbourne',
  host: 'www.rednote.com',
  madeFor: 'healthy',
  nickname: 'Mei in Melbourne',
  redId: 'mei.eats.melb',
  bio: 'Small cafes, slow weekends, one film camera',
  gender: 'female',
  ipLocation: 'Australia',
  accountDays: 1_480,
  followers: 27_734,
  following: 5_123,
  stretches: [{ fromDaysAgo: 1, toDaysAgo: 430, notes: 130 }],
  pinned: 1,
  medianLikes: 410,
  collectsPerLike: 0.55,
  commentsPerLike: 0.12,
  videoShare: 0.25,
  paidShare: 0.06,
  untitledShare: 0.02,
  writing: {
    subjects: [
      'Fitzroy',
      'Carlton',
      'Footscray',
      'Brunswick',
      'Richmond',
      'Yarra Valley',
      'St Kilda',
      'Northcote',
      'Daylesford',
      'Preston',
      'Geelong'
    ],
    titles: [
      'A slow Sunday in {}',
      'Brunch under $25, {} edition',
      '{} bakeries worth the queue',
      'Rainy day plan: {}',
      'Where I take my parents in {}',
      '{} by tram, one film roll',
      'Hidden coffee spots around {}',
      'What I ate in {} this week',
      'Three hours in {} with no plan',
      '{} market haul',
      'Moving to {}? Read this first',
      'Best dumplings near {}'
    ],
    sentences: [
      'Got off the tram two stops early and walked, which is the best way to see {}.',
      'The flat white is $5 and they roast in the back room on Tuesdays.',
      'Go before ten, the queue wraps around the corner after that.',
      'They do a half serve if you ask, perfect for sharing.',
      'Dog friendly tables outside, no bookings for fewer than six.',
      'Shot on a roll of expired Gold, so forgive the colours.',
      'I paid for everything myself, as always.'
    ],
    topics: ['melbourne', 'brunch', 'weekend', 'melbournefood', 'filmphotography', 'coffee', 'citywalk'],
    comments: [
      'Is the bakery open on Mondays? Visiting {} next week',
      'I lived around {} for two years and never knew about this place',
      'How much was the set for two?',
      'Do they have oat milk?',
      'The third photo looks like a movie still',
      'Parking around there is rough, take the 86 tram',
      'Went today because of your post, the almond one sold out by 11'
    ],
    brands: ['Little Lane Roasters', 'Southbank Stays']
  },
  userKnows: { priceYuan: { image: 1_900 }, femaleShare: 0.72, controversy: 'none' }
};
