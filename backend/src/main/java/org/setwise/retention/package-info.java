/** How what people write comes to its end: with its set, when the time agreed is over, or with the person who wrote it. */
package org.setwise.retention;
