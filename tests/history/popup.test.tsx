// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { keep, openOn, setTheStage } from '../inspection/stage';

setTheStage();

test('the popup shows the pictures after the signals, drawn from what was judged', async () => {
  await openOn(await keep());
  const figure = await screen.findByRole('figure', { name: /^34 notes in a year, / }, { timeout: 10_000 });
  expect(figure.querySelectorAll('a')).toHaveLength(34);
  screen.getByText(/^A curve takes two counts/);
  const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent ?? '');
  const places = [/^Eight signals/, /^Notes over time/, /^Followers/, /^Comment mix/, /^Market price/].map(title =>
    titles.findIndex(text => title.test(text))
  );
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
});
