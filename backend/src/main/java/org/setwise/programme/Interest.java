package org.setwise.programme;

/**
 * What one person is to one programme.
 *
 * @param applied has or had an enrolment in it, whatever became of it
 * @param live has an application, an offer or a place in it now
 */
record Interest(boolean organiser, boolean administrator, boolean applied, boolean live) {
    static final Interest NONE = new Interest(false, false, false, false);

    boolean sees(Programme programme) {
        return programme.isOpen() || organiser || administrator || applied;
    }
}
