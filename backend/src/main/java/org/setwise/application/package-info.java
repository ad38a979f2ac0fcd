/** What programmes ask their applicants, and what those answer. */
package org.setwise.application;
