/** A text that holds a number as `#`, in the form that the language has for that number. */
export function forms(language, texts) {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (n) => (texts[rules.select(n)] ?? texts.other).replace('#', numbers.format(n));
}
