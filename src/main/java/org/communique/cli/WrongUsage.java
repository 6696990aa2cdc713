package org.communique.cli;

/** A command that asks for what cannot be: a folder or a question that is not there, a number out of bounds. */
final class WrongUsage extends UserError {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }

    WrongUsage(String message, Throwable cause) {
        super(message, cause);
    }
}
