"use strict";

/** The sentences of the page, in the language of the playbook. */
const words = {
  texts: {},

  /** The sentence under a key, its {0}, {1} … filled in. A key that is not there is shown as it is. */
  say(key, ...values) {
    const text = words.texts[key] ?? key;
    return text.replace(/\{(\d)\}/g, (mark, place) => String(values[Number(place)] ?? mark));
  },

  /** The sentence for one, or for another number. */
  count(key, number, ...values) {
    return words.say(number === 1 ? key + ".one" : key + ".many", number, ...values);
  },

  /** The time of day on this computer, as a clock shows it. */
  time(date = new Date()) {
    const two = (number) => String(number).padStart(2, "0");
    return words.say("screen.time", date.getHours(), two(date.getMinutes()));
  },
};
