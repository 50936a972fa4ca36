import { AutocompletePrompt } from '@clack/core';
import {
  limitOptions,
  S_BAR,
  S_BAR_END,
  S_CHECKBOX_INACTIVE,
  S_CHECKBOX_SELECTED,
  S_RADIO_ACTIVE,
  S_RADIO_INACTIVE,
  symbol,
} from '@clack/prompts';
import { styleText } from 'node:util';
import type { Choice } from '../readings.ts';
import { isSought } from './search.ts';
import { promptWords, type Terminal } from './terminal.ts';

/** What there is to choose. */
export interface Choosing {
  readonly message: string;
  readonly choices: readonly Choice[];
  /** Whether several may be chosen. */
  readonly many: boolean;
  /** Whether at least one must be. */
  readonly required: boolean;
  /** The values chosen before. */
  readonly chosen: readonly string[];
}

/** How many choices are shown at once. */
const shown = 12;

/**
 * A list to choose from, searched by whatever is typed, a space included. The choices of the library select with a key that
 * differs with what was pressed before, and say only how many are chosen: here Tab and Enter choose, and what is chosen is named.
 */
export class ChoicePrompt extends AutocompletePrompt<Choice> {
  readonly #choosing: Choosing;
  readonly #words;

  constructor(choosing: Choosing, { input, output, language }: Terminal) {
    const { choices, many, chosen } = choosing;
    super({
      input,
      output,
      options: [...choices],
      multiple: many,
      filter: isSought,
      ...(chosen.length > 0 && { initialValue: [...chosen] }),
      render: () => this.#draw(),
    });
    this.#choosing = choosing;
    this.#words = promptWords[language];
    // Typing ends moving: a space after an arrow key would choose, and not be typed.
    this.on('userInput', () => {
      this.isNavigating = false;
    });
    this.on('key', (_typed, { name }) => {
      if (name === 'tab' && !many) setImmediate(() => input.emit('keypress', '\r', { name: 'return' }));
    });
  }

  /** A tab is no part of the search, and everything else is. */
  protected override _isActionKey(typed: string | undefined): boolean {
    return typed === '\t';
  }

  /** Enter chooses the line that somebody typed for or moved to, and goes on where nothing is left to choose. */
  protected override _shouldSubmit(): boolean {
    const { focusedValue, selectedValues, userInput, isNavigating } = this;
    if (focusedValue === undefined) return false;
    if (!this.multiple || selectedValues.includes(focusedValue)) return true;
    const mustChoose = this.#choosing.required && selectedValues.length === 0;
    if (userInput === '' && !isNavigating && !mustChoose) return true;
    this.toggleSelected(focusedValue);
    this.isNavigating = false;
    this._clearUserInput();
    return false;
  }

  #draw(): string {
    const { message } = this.#choosing;
    const heading = [styleText('gray', S_BAR), `${symbol(this.state)}  ${message}`];
    if (this.state === 'cancel') return [...heading, styleText('gray', S_BAR)].join('\n');
    if (this.state === 'submit') {
      return [...heading, `${styleText('gray', S_BAR)}  ${styleText('dim', this.#chosen())}`].join('\n');
    }
    const bar = `${styleText('cyan', S_BAR)}  `;
    const { search, chosen, noMatch, keysForOne, keysForMany } = this.#words;
    const before = [
      ...heading,
      ...(this.multiple ? [bar + styleText('dim', chosen) + this.#chosen()] : []),
      bar + styleText('dim', search) + this.userInputWithCursor,
      ...(this.filteredOptions.length === 0 ? [bar + styleText('yellow', noMatch)] : []),
    ];
    const after = [
      bar + styleText('dim', this.multiple ? keysForMany : keysForOne),
      styleText('cyan', S_BAR_END),
    ];
    const options = limitOptions({
      cursor: this.cursor,
      options: this.filteredOptions,
      style: (option, isFocused) => this.#line(option, isFocused),
      maxItems: shown,
      columnPadding: 3,
      rowPadding: before.length + after.length,
      output: this.output,
    });
    return [...before, ...options.map((line) => bar + line), ...after].join('\n');
  }

  #chosen(): string {
    const labels = this.selectedValues.flatMap((value) => {
      const choice = this.#choosing.choices.find((known) => known.value === value);
      return choice ? [choice.label] : [];
    });
    return labels.join('; ') || this.#words.nothing;
  }

  #line({ value, label }: Choice, isFocused: boolean): string {
    const isChosen = this.multiple ? this.selectedValues.includes(value) : isFocused;
    const [on, off] = this.multiple
      ? [S_CHECKBOX_SELECTED, S_CHECKBOX_INACTIVE]
      : [S_RADIO_ACTIVE, S_RADIO_INACTIVE];
    const mark = isChosen ? styleText('green', on) : styleText('dim', off);
    const hint = isFocused && value !== '' && value !== label ? styleText('dim', ` (${value})`) : '';
    return `${mark} ${isFocused ? label : styleText('dim', label)}${hint}`;
  }
}
