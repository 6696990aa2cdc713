package org.communique.resolution.time;

import java.util.Optional;
import org.communique.dossier.Edtf;
import org.communique.material.Span;

/**
 * Words that give a date.
 *
 * @param date nothing where the words need the article's own date and that is not known
 */
public record DateMention(Span span, Optional<Edtf> date) {}
