/** A trigger and what lends it arguments: the support verb of a noun, nothing for a verb. */
export interface Trigger {
  readonly token: number;
  readonly kind: "verb" | "noun" | "adjective";
  /** "held" of "held talks". */
  readonly support?: number;
  /** "broke out" of "clashes broke out in Lima": where and when they did hangs on it. */
  readonly stage?: number;
  /** Whether the support verb's subject is whom it befalls: "suffered an attack". */
  readonly befalls?: boolean;
  /** Who acts where neither grammar of the noun nor a support verb tells: "in talks". */
  readonly subject?: number;
}
