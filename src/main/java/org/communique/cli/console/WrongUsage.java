package org.communique.cli.console;

/** A command that asks for what cannot be: a folder or a question that is not there, a number out of bounds. */
public final class WrongUsage extends UserError {

    private static final long serialVersionUID = 1L;

    public WrongUsage(String message) {
        super(message);
    }

    public WrongUsage(String message, Throwable cause) {
        super(message, cause);
    }
}
