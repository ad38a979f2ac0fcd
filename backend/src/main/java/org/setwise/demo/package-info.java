/**
 * The demo data: a story that people play through the same use cases as the API, at moments around the day of the first
 * start. Nothing of it happens outside demo mode.
 */
package org.setwise.demo;
