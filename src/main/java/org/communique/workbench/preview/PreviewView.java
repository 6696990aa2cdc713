package org.communique.workbench.preview;

/**
 * A statement as the site will show it.
 *
 * @param back the address of the report
 * @param published whether a release has it, and why not
 * @param page the address of the page as the site will have it
 */
public record PreviewView(String back, String published, String page) {}
