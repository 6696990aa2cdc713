package org.communique.material.intake;

import org.communique.material.Article;
import org.communique.material.intake.metadata.Metadata;

/** An article that was read, with what its file says about it. */
public record Document(Article article, Metadata metadata) {}
