package org.communique.material.intake;

import org.communique.material.Article;

/** An article that was read, with what its file says about it. */
public record Document(Article article, Metadata metadata) {}
