package org.communique.cli.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.console.WrongUsage;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.DatasetOption;
import org.communique.cli.option.FederationOptions;
import org.communique.cli.option.Questions;
import org.communique.cli.option.WikidataSource;
import org.communique.federation.plan.FederationReport;
import org.communique.material.NearestMatch;
import org.communique.query.QueryCatalogue;
import org.communique.query.ResultTable;
import org.communique.query.ResultTable.Format;
import org.communique.query.StoredQuery;
import org.communique.query.text.QueryText;
import org.communique.release.ReleaseFolder;
import org.communique.server.LocalRelease;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code communique query}: asks a stored question or a query of one's own. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Runs a stored question, or a SPARQL SELECT query of your own, against the release or an "
                + "endpoint. Without an argument it lists the stored questions.",
        footer = {
            "",
            "Examples:",
            "  communique query",
            "  communique query who-said-what-about-an-event",
            "  communique query my-question.rq --format csv",
            "  communique query how-old-were-the-speakers --federate --contact you@example.org",
            "  communique query who-said-what-about-an-event --endpoint http://localhost:3330/sparql"
        })
public final class QueryCommand implements Runnable {

    private static final Duration LONGEST_REMOTE_ANSWER = Duration.ofSeconds(55);

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME-or-FILE",
            description = "The name of a stored question, or a file that contains a query.")
    private @Nullable String question;

    @Mixin
    private DatasetOption chosen = new DatasetOption();

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "Query this SPARQL endpoint instead of the local release.")
    private @Nullable URI endpoint;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Mixin
    private FederationOptions federation = new FederationOptions();

    @Mixin
    private Console console = new Console();

    @Override
    public void run() {
        DatasetFolder dataset = chosen.folder();
        QueryCatalogue questions = Questions.of(dataset);
        if (question == null && ReleaseFolder.at(dataset.release()).find().isEmpty()) {
            list(questions);
            return;
        }
        // What is asked wrongly is wrong usage, whether there is a release yet or not.
        Optional<Query> query = Optional.ofNullable(question).map(asked -> parse(asked, questions, questions));
        if (endpoint != null && query.isPresent()) {
            askEndpoint(query.get(), endpoint, questions.prefixes());
        } else {
            askRelease(dataset, questions);
        }
    }

    private void list(QueryCatalogue questions) {
        questions.byTopic().forEach((topic, stored) -> {
            console.out().println(topic);
            stored.forEach(query -> console.out().printf("  %-58s %s%n", query.name(), query.summary()));
        });
        console.out().flush();
    }

    /** @param all the questions that there are, of which some have no answer in a dataset */
    private static Query parse(String question, QueryCatalogue all, QueryCatalogue answered) {
        Optional<StoredQuery> stored = answered.find(question);
        if (stored.isPresent()) {
            return stored.get().parsed();
        }
        if (all.find(question).isPresent()) {
            throw new UserError("the question '" + question
                    + "' has no answer in this dataset; 'communique query' lists" + " those that have one");
        }
        Path file = Path.of(question);
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage("there is no stored question and no file '" + question + "'"
                    + NearestMatch.hint(question, names(all))
                    + "; 'communique query' lists the stored questions");
        }
        try {
            return checked(QueryText.parsed(Files.readString(file), ""), file);
        } catch (QueryException wrong) {
            throw new WrongUsage(file + ": " + wrong.getMessage(), wrong);
        } catch (CharacterCodingException wrong) {
            throw new WrongUsage(file + " is not in UTF-8; save it so", wrong);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> names(QueryCatalogue questions) {
        return questions.queries().stream().map(StoredQuery::name).toList();
    }

    private static Query checked(Query query, Path file) {
        if (!query.isSelectType()) {
            throw new WrongUsage(file + ": only SELECT queries have a table for an answer");
        }
        return query;
    }

    private void askEndpoint(Query query, URI address, Map<String, String> prefixes) {
        try (QueryExec execution =
                QueryExecHTTP.service(address.toString()).query(query).build()) {
            write(execution.select(), prefixes);
        } catch (HttpException | QueryException failure) {
            throw new UserError(address + " did not answer: " + failure.getMessage(), failure);
        }
    }

    private void askRelease(DatasetFolder dataset, QueryCatalogue questions) {
        try (WikidataSource wikidata = federation.source(dataset, LONGEST_REMOTE_ANSWER);
                LocalRelease release = LocalRelease.open(ReleaseFolder.at(dataset.release()))) {
            if (question == null) {
                list(release.fitted(questions));
                return;
            }
            QueryCatalogue asked =
                    QueryCatalogue.of(questions.find(question).stream().toList());
            Query query = parse(question, questions, release.fitted(asked));
            FederationReport report = release.federating(wikidata.federation());
            release.ask(query, rows -> write(rows, questions.prefixes()));
            report.notes().forEach(console::complain);
        } catch (IllegalStateException | QueryException cannot) {
            throw new UserError(String.valueOf(cannot.getMessage()), cannot);
        }
    }

    private void write(RowSet rows, Map<String, String> prefixes) {
        new ResultTable(prefixes).write(rows, format, System.out);
    }
}
