package org.communique.cli;

import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.communique.cli.article.CurateCommand;
import org.communique.cli.article.EvaluateCommand;
import org.communique.cli.article.ExtractCommand;
import org.communique.cli.article.InitCommand;
import org.communique.cli.article.RemoveCommand;
import org.communique.cli.article.ReviewCommand;
import org.communique.cli.authority.AuthorityCommand;
import org.communique.cli.authority.WikidataCommand;
import org.communique.cli.curation.AgreementCommand;
import org.communique.cli.curation.AnnotationsCommand;
import org.communique.cli.curation.DecisionsCommand;
import org.communique.cli.release.BuildCommand;
import org.communique.cli.release.CheckCommand;
import org.communique.cli.release.McpCommand;
import org.communique.cli.release.ParquetCommand;
import org.communique.cli.release.PublishCommand;
import org.communique.cli.release.QueryCommand;
import org.communique.cli.release.ServeCommand;
import org.communique.cli.release.SiteCommand;
import org.communique.cli.suggestion.SuggestCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code communique}. */
@Command(
        name = "communique",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Publishes attributed statements as linked data: who said what, about which event, when, in what "
                + "capacity, to whom, reported by whom, and who contradicts it.",
        subcommands = {
            PublishCommand.class,
            BuildCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            QueryCommand.class,
            McpCommand.class,
            ParquetCommand.class,
            ExtractCommand.class,
            EvaluateCommand.class,
            CurateCommand.class,
            DecisionsCommand.class,
            AgreementCommand.class,
            AnnotationsCommand.class,
            ReviewCommand.class,
            SuggestCommand.class,
            AuthorityCommand.class,
            WikidataCommand.class,
            SiteCommand.class,
            InitCommand.class,
            RemoveCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  communique publish                              build the release and serve it",
            "  communique check --texts ../articles            check the material",
            "  communique query who-said-what-about-an-event   ask a stored question",
            "  communique extract news/                        find who said what in articles",
            "  communique init my-dataset --articles news/     begin a dataset of your own articles",
            "",
            "Exit status: 0 success; 1 findings in the material, or a failed run; 2 wrong usage."
        })
public final class Main implements Runnable {

    // So wide that no example is broken: people copy them.
    private static final int WIDTH = 110;

    /** Jena remarks on the iterators of a query that was stopped; its thread is closing them. */
    private static final String LEFT_OPEN = "org.apache.jena.sparql.engine.iterator.QueryIteratorCheck";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs one command and exits with its status. */
    public static void main(String[] arguments) {
        // The libraries' remarks go to java.util.logging; below a warning they are for their developers.
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        for (Handler handler : root.getHandlers()) {
            handler.setFilter(remark -> !LEFT_OPEN.equals(remark.getLoggerName()));
        }
        Locale.setDefault(Locale.ROOT);
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return WrongArguments.readingPlainly(new CommandLine(new Main()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(WIDTH)
                .setParameterExceptionHandler(new WrongArguments())
                .setExecutionExceptionHandler(new Failure());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
