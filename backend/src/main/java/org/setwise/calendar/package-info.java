/** What sessions look like in people's own calendars: the feed behind a secret address, and the parts of mails. */
package org.setwise.calendar;
