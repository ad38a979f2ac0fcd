package org.setwise.library;

import java.util.UUID;

/** A link of the library that is to be looked at. */
record LibraryLink(UUID itemId, String address) {}
