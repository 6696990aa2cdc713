package org.communique.pipeline;

/** Is told how far a long run has come. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void stage(String what) {}

        @Override
        public void step(long done) {}
    };

    /** A new stage begins, such as “mapping dossiers”. */
    void stage(String what);

    /** So many things of the stage are done. */
    void step(long done);
}
