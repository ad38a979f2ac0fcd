/**
 * Telling people what concerns them: in the application, and by mail through the outbox. It observes what other features say
 * that they did, and the clock. Logistics only: no word of a dilemma, a question, an outcome or an action is ever in reach here.
 */
package org.setwise.notification;
