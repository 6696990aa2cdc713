package org.communique.attribution.language;

import java.util.List;
import org.communique.material.Span;

/** Who is said to say something, and with which words; nobody where a verb stands alone. */
record Speaker(List<Span> source, List<Span> cue) {}
