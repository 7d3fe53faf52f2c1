"use strict";

/**
 * What the engine answers first, which stands in a published page: the first screens need not wait until a browser has
 * taken in the engine. It is the same to a letter as what the engine answers; what belongs to a day is filled in here.
 */
const ahead = {
  replies: early.content.ahead,

  /** The playbook, as it is opened on this day. */
  playbook(now = new Date()) {
    const { playbook } = ahead.replies;
    const date = [now.getDate(), now.getMonth() + 1, now.getFullYear()].join("-");
    return { ...playbook, date: words.say("start.date", ahead.day(now)), name: playbook.title + " " + date };
  },

  /** Such as: dinsdag 24 november 2026. */
  day(date) {
    const { weekdays, between, months } = ahead.replies.days;
    return weekdays[date.getDay()] + between + [date.getDate(), months[date.getMonth()], date.getFullYear()].join(" ");
  },

  /** Whether the first question can be shown while there is no engine to ask for it. */
  canBegin: () => !engine.isIn() && Boolean(ahead.replies?.question),
};
