// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SharedField } from '@/components/inspection/shared-field';
import { speak } from '../words/speak';

/** What the database would hold, and the way in which it comes back to the view: when the test says so. */
let stored = '';
let written: string[] = [];
let arrive: (text: string) => void = () => undefined;
let refuses = false;

function Field() {
  const [shown, setShown] = useState('');
  arrive = text => {
    stored = text;
    setShown(text);
  };
  return (
    <SharedField
      label="Note"
      stored={shown}
      longest={100}
      save={async write => {
        if (refuses) return false;
        await write();
        return true;
      }}
      keep={async text => {
        written.push(text);
        stored = text;
      }}
    />
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>('Note');
const notice = () => screen.queryByText(/another window/)?.textContent;
const comes = (text: string) => act(async () => arrive(text));

beforeEach(() => {
  speak('en');
  stored = '';
  written = [];
  refuses = false;
  render(<Field />);
});
afterEach(cleanup);

test('each letter is kept, and coming back it changes nothing', async () => {
  await userEvent.type(field(), 'abc');
  expect(written).toEqual(['a', 'ab', 'abc']);
  for (const text of ['a', 'abc']) {
    await comes(text);
    expect(field().value).toBe('abc');
  }
  expect(notice()).toBeUndefined();
});

test('a field that nobody types in follows what another window writes', async () => {
  await comes('theirs');
  expect(field().value).toBe('theirs');
  await userEvent.type(field(), '!');
  await comes('theirs!');
  await act(async () => field().blur());
  await comes('theirs again');
  expect(field().value).toBe('theirs again');
  expect(notice()).toBeUndefined();
});

describe('written elsewhere while it is typed in', () => {
  beforeEach(async () => {
    await userEvent.type(field(), 'mine');
    await comes('mine');
    await comes('theirs');
  });

  test('it is said, and what was typed stands in the field', () => {
    expect(notice()).toBe('Changed in another window: “theirs”');
    expect(field().value).toBe('mine');
  });

  test('keeping mine writes it again', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Keep yours' }));
    expect(stored).toBe('mine');
    await comes('mine');
    expect([field().value, notice()]).toEqual(['mine', undefined]);
  });

  test('theirs is taken, also where I typed on and mine was kept', async () => {
    await userEvent.type(field(), '!');
    await comes('mine!');
    expect(notice()).toBe('Changed in another window: “theirs”');
    await userEvent.click(screen.getByRole('button', { name: 'Take theirs' }));
    expect([field().value, stored]).toEqual(['theirs', 'theirs']);
    await comes('theirs');
    expect(notice()).toBeUndefined();
  });

  test.each(['Keep yours', 'Take theirs'])('%s leads back into the field, which follows again', async answer => {
    await userEvent.click(screen.getByRole('button', { name: answer }));
    expect(document.activeElement).toBe(field());
    await comes(stored);
    await comes('and again');
    expect([field().value, notice()]).toEqual(['and again', undefined]);
  });

  test('emptied there is said so; the same text there is no difference', async () => {
    await comes('');
    expect(notice()).toBe('Emptied in another window');
    await comes('mine');
    expect(notice()).toBeUndefined();
  });
});

test('what could not be kept stands in the field, and is no echo later', async () => {
  refuses = true;
  await userEvent.type(field(), 'x');
  expect(field().value).toBe('x');
  refuses = false;
  await userEvent.type(field(), 'y');
  await comes('x');
  expect(notice()).toBe('Changed in another window: “x”');
});
