import { Keyboard } from './keyboard.ts'

/** Somebody at the keyboard whose key presses are counted. A chord such as Ctrl+Enter is as many as its keys. */
export class CountingKeyboard extends Keyboard {
  #pressed = 0

  constructor({ app, page }: Keyboard) {
    super(app, page)
  }

  /** How many keys have been pressed since the count began. */
  get pressed(): number {
    return this.#pressed
  }

  startCounting(): void {
    this.#pressed = 0
  }

  override async press(key: string, times = 1): Promise<void> {
    this.#pressed += times * key.split('+').length
    await super.press(key, times)
  }

  override async type(text: string): Promise<void> {
    this.#pressed += text.length
    await super.type(text)
  }
}
