/** Who comes into a set after it has started, and whether its members agree. */
package org.setwise.replacement;
