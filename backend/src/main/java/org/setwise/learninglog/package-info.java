/** What somebody learned, over all their sets: for its owner alone, for as long as it is kept. */
package org.setwise.learninglog;
