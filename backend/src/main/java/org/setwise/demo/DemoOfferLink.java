package org.setwise.demo;

import jakarta.validation.constraints.NotNull;

/** The link of a mail that is not sent: the path of a page. */
public record DemoOfferLink(@NotNull String path) {}
