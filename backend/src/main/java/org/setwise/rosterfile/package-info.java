/** Rosters as files: read, looked through and applied as a whole or not at all, and written. */
package org.setwise.rosterfile;
