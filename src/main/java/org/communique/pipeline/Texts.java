package org.communique.pipeline;

import java.nio.file.Path;

/**
 * Where the texts of articles are at hand, as ID.txt.
 *
 * @param areAll whether a text that is not there is a problem
 */
public record Texts(Path folder, boolean areAll) {}
