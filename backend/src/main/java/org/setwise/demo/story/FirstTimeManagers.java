package org.setwise.demo.story;

/** A programme that is still being written. */
public final class FirstTimeManagers {
    public static final String NAME = "First year in charge";
    public static final String SUMMARY = Prose.flowing("""
            Two sets of seven for people in their first year of managing an advocacy team. Not open yet: the rosters are
            still to be agreed with our partners.
            """);
    public static final String PURPOSE = Prose.flowing("""
            The waiting list for Independent Advocacy is mostly people who have just begun to lead. They may need each
            other more than they need us.
            """);

    private FirstTimeManagers() {}
}
