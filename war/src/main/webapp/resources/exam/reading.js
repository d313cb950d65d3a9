// How this candidate reads the paper: in which language, and in which order he finds what stands in it.
// What is shown as A may be the paper's C: answers keep the paper's letters and numbers.
const LETTERS = 'ABCDEFGH';
const NUMBERS = '12345678';
const CHOICES = ['SINGLE', 'MULTIPLE', 'TRUE_FALSE'];

export class Reading {
  #view;
  #kinds;

  /** Whether what has a Korean rendering is read in it. */
  korean;

  /**
   * @param view gives the attempt as it stands
   * @param kinds items that are no choice
   */
  constructor(view, kinds, korean) {
    this.#view = view;
    this.#kinds = kinds;
    this.korean = korean;
  }

  /** A question in the language that is read, with its own letters and numbers as they are found here. */
  shown(q) {
    const found = { ...q, letters: this.#side(q, 'options', LETTERS), numbers: this.#side(q, 'matches', NUMBERS) };
    return this.korean && this.#view().korean && q.stemKo != null
      ? { ...found, stem: q.stemKo, options: q.optionsKo, matches: q.matchesKo, language: 'ko' }
      : { ...found, language: 'zh-CN' };
  }

  /** In which order this candidate finds the entries of a side. */
  #side(q, side, signs) {
    return [...(this.#view().order?.[side]?.[q.no - 1] || signs.slice(0, q[side]?.length ?? 0))];
  }

  /** The entries of a question that is shown: the paper's letter, which is sent, and what is read. */
  lettered({ letters, options }) {
    return letters.map((letter, i) => [letter, `${LETTERS[i]}. ${options[LETTERS.indexOf(letter)]}`]);
  }

  /** All that is read of it beside its stem. */
  entries(shown) {
    return [...this.lettered(shown).map(([, text]) => text), ...shown.numbers.map((number, at) => `${at + 1}. ${shown.matches[number - 1]}`)];
  }

  /** An answer as people read it. */
  inWords(q, answer) {
    const shown = this.shown(q);
    return CHOICES.includes(q.type)
      ? this.lettered(shown).filter(([letter]) => answer.includes(letter)).map(([, text]) => text).join('; ')
      : this.#kinds.inWords(shown, answer);
  }

  /** In which language an answer in words is: the question's where it says what stands there. */
  tongue(shown) {
    return shown.letters.length > 0 ? shown.language : '';
  }
}
