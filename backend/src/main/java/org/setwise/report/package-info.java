/**
 * What organisers and sponsors are shown of programmes: figures of five people or more, and none from which another could
 * be worked out (rule 26). They are made by PostgreSQL, which hands out nothing else; how, says
 * {@code docs/decisions/0024}.
 */
package org.setwise.report;
