/**
 * What the demo data tells, chapter by chapter: texts and who says them, nothing that acts. All people are invented.
 */
package org.setwise.demo.story;
