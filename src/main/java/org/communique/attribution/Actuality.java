package org.communique.attribution;

/** Whether what is attributed to somebody was said. Only what was is a statement of theirs. */
public enum Actuality {
    /** It was said, or thought, as far as the article goes. */
    ASSERTED,
    /** It was not: <i>never said that …</i>, <i>declined to comment on …</i>, <i>nobody said that …</i>. */
    NOT_MADE,
    /** It was said only under a condition, or might be: <i>if she says that …</i>, <i>would have said that …</i>. */
    HYPOTHETICAL,
    /** It is to be said later: <i>will say on Friday that …</i>, <i>plans to tell the council that …</i>. */
    ANNOUNCED
}
