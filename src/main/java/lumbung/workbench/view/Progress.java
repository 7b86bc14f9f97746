package lumbung.workbench.view;

/** How a job tells how far it is, and learns that it should stop. */
public interface Progress {
    /** A job that nobody watches. */
    Progress UNSEEN = new Progress() {
        @Override
        public void done(long units, long all) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Tells how far it is.
     *
     * @param all 0 where that is not known
     */
    void done(long units, long all);

    /** Whether somebody asked to stop; a job looks often, and then leaves nothing half done. */
    boolean cancelled();
}
