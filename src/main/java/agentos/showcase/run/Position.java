package agentos.showcase.run;

import agentos.showcase.pack.Card;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A place in a run that gives the same picture on any machine: (pack fingerprint, card, choices, faults, experts, seed, earlier runs, t).
///
/// Written as `3f2a9c81d0e4:key-visual@12345;pick=b@8000;!no-logo@0;image*2;seed=7`: a fingerprint (may be empty), the card, the moment in
/// virtual ms, then any number of answers (`decision=option@ms`, and what
/// was filled in behind it, `?field=text&...`, percent-encoded as in a query), faults (`!fault@ms`), capacities (`kind*n`), a seed other than 1, and `runs=3` when the policy has
/// learnt from three runs like this before.
public record Position(
        String fingerprint, String card, long t, List<Choice> choices, List<Injection> faults, Map<String, Integer> capacity, long seed, int earlier) {
    private static final String ID = "[A-Za-z0-9._-]+";
    private static final Pattern ANSWER = Pattern.compile("(" + ID + ")=(" + ID + ")@(\\d{1,12})(?:\\?(.*))?");

    public Position {
        choices = List.copyOf(choices);
        faults = List.copyOf(faults);
        capacity = java.util.Collections.unmodifiableMap(new TreeMap<>(capacity));
    }

    public static Position of(String fingerprint, RunRequest request, long t) {
        return new Position(fingerprint, request.card().id(), t, request.choices(), request.faults(), request.capacity(), request.seed(),
                request.earlier());
    }

    /// The start of a card.
    public static Position start(String card) {
        return new Position("", card, 0, List.of(), List.of(), Map.of(), 1, 0);
    }

    public String print() {
        var text = new StringBuilder(fingerprint.isEmpty() ? "" : fingerprint + ":").append(card).append('@').append(t);
        choices.forEach(choice -> text.append(';').append(print(choice)));
        faults.forEach(fault -> text.append(";!").append(fault.fault()).append('@').append(fault.at()));
        capacity.forEach((kind, n) -> text.append(';').append(kind).append('*').append(n));
        if (seed != 1) {
            text.append(";seed=").append(seed);
        }
        if (earlier != 0) {
            text.append(";runs=").append(earlier);
        }
        return text.toString();
    }

    /// Reads what [#print] writes; nothing when the text is no position. A card's bare id is its start.
    public static Optional<Position> parse(String text) {
        String[] parts = text.strip().split(";", -1);
        var head = Pattern.compile("(?:([0-9a-f]*):)?(" + ID + ")(?:@(\\d{1,12}))?").matcher(parts[0]);
        if (!head.matches()) {
            return Optional.empty();
        }
        var choices = new ArrayList<Choice>();
        var faults = new ArrayList<Injection>();
        var capacity = new TreeMap<String, Integer>();
        long seed = 1;
        int earlier = 0;
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            if (part.matches("seed=-?\\d{1,18}")) {
                seed = Long.parseLong(part.substring(5));
            } else if (part.matches("runs=\\d{1,2}")) {
                earlier = Integer.parseInt(part.substring(5));
            } else if (ANSWER.matcher(part).matches()) {
                try {
                    choices.add(choice(part));
                } catch (IllegalArgumentException e) {
                    return Optional.empty();
                }
            } else if (part.matches("!" + ID + "@\\d{1,12}")) {
                int at = part.lastIndexOf('@');
                faults.add(new Injection(part.substring(1, at), Long.parseLong(part.substring(at + 1))));
            } else if (part.matches(ID + "\\*[1-9]\\d{0,3}")) {
                int star = part.lastIndexOf('*');
                capacity.put(part.substring(0, star), Integer.parseInt(part.substring(star + 1)));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Position(head.group(1) == null ? "" : head.group(1), head.group(2),
                head.group(3) == null ? 0 : Long.parseLong(head.group(3)), choices, faults, capacity, seed, earlier));
    }

    private static String print(Choice choice) {
        String filled = choice.filled().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return choice.decision() + "=" + choice.option() + "@" + choice.at() + (filled.isEmpty() ? "" : "?" + filled);
    }

    /// @param part matches [#ANSWER]
    /// @throws IllegalArgumentException when its escapes are broken
    private static Choice choice(String part) {
        var answer = ANSWER.matcher(part);
        answer.matches();
        var filled = new TreeMap<String, String>();
        if (answer.group(4) != null) {
            for (String pair : answer.group(4).split("&")) {
                int equals = pair.indexOf('=');
                if (equals < 1) {
                    throw new IllegalArgumentException("a field without a value: " + pair);
                }
                filled.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return new Choice(answer.group(1), answer.group(2), Long.parseLong(answer.group(3)), filled);
    }

    /// The run that this is a place in; answers and faults that the card does not know are left out.
    public RunRequest request(Card of) {
        return new RunRequest(of,
                choices.stream().filter(choice -> choice.fits(of)).toList(),
                faults.stream().filter(f -> of.faults().stream().anyMatch(known -> known.id().equals(f.fault()))).toList(),
                capacity, seed, RunRequest.Order.RANK, earlier);
    }
}
