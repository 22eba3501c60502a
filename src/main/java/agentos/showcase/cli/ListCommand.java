package agentos.showcase.cli;

import agentos.showcase.data.Data;
import agentos.showcase.data.Json;
import agentos.showcase.pack.Card;
import agentos.showcase.pack.Decision;
import agentos.showcase.text.Language;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the cards with their decisions and faults.")
final class ListCommand implements Callable<Integer> {
    @Mixin
    private Common common;

    @Option(names = "--json", description = "as JSON, with all texts in both languages")
    private boolean json;

    @Override
    public Integer call() {
        var console = common.console();
        var pack = common.studio().pack();
        if (json) {
            console.print(Json.pretty(Data.list(pack.cards().stream().map(ListCommand::entry).toList())).stripTrailing());
        } else {
            pack.cards().forEach(card -> print(card, console));
        }
        return pack.hasErrors() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static void print(Card card, Console console) {
        Language language = console.language();
        console.print(card.id() + "  " + card.category() + "  " + card.title().in(language) + "  " + console.text("list.seconds", card.seconds()));
        card.decisions().forEach(decision -> {
            console.print("    " + console.text("list.decision", decision.id(), decision.title()));
            decision.options().forEach(option -> console.print("        " + option.id() + (option.id().equals(decision.otherwise()) ? " *  " : "    ")
                    + option.title().in(language) + fields(decision, option, console)));
        });
        card.faults().forEach(fault -> console.print("    " + console.text("list.fault", fault.id(), fault.title())));
    }

    private static String fields(Decision decision, Decision.Option option, Console console) {
        return option.fields().isEmpty() ? "" : "  " + console.text("list.fields",
                option.fields().stream().map(field -> decision.id() + "." + field.id()).collect(Collectors.joining(", ")));
    }

    private static Data entry(Card card) {
        return Data.object().put("id", card.id()).put("category", card.category()).put("title", card.title()).put("promise", card.promise())
                .put("seconds", card.seconds()).put("tasks", card.tasks().size())
                .put("decisions", card.decisions().stream().map(decision -> Data.object().put("id", decision.id()).put("title", decision.title())
                        .put("default", decision.otherwise()).put("timeout", decision.timeout())
                        .put("options", decision.options().stream().map(option -> Data.object().put("id", option.id()).put("title", option.title())
                                .put("fields", Json.data(option.fields())).build()).toList())
                        .build()).toList())
                .put("faults", card.faults().stream().map(fault -> Data.object().put("id", fault.id()).put("title", fault.title())
                        .put("kind", Json.data(fault.kind())).put("task", fault.task()).build()).toList())
                .build();
    }
}
