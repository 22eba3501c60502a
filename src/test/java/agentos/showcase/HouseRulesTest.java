package agentos.showcase;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.IntStream;

/// The rooms of the house: which may know which.
@AnalyzeClasses(packages = "agentos.showcase", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    /// From the ground up; a room knows rooms before it, never behind it.
    private static final List<String> ROOMS = List.of(
            "text", "data", "log", "taskgraph", "evidence", "pack", "routing", "run", "benchmark", "expert", "export", "ui", "cli");

    @ArchTest
    static final ArchRule roomsStandOnThoseBelow = rooms();

    @ArchTest
    static final ArchRule onlyTheUserInterfaceKnowsJavaFx = noClasses().that().resideOutsideOfPackage("agentos.showcase.ui..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule roomsAreFreeOfCycles = slices().matching("agentos.showcase.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheCommandLineWritesToTheStandardStreams = noClasses().that().resideOutsideOfPackage("agentos.showcase.cli..")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .orShould().callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule theCoreHasNoClockAndNoChance = noClasses()
            .that().resideInAnyPackage("..showcase.taskgraph..", "..showcase.evidence..", "..showcase.run..", "..showcase.routing..", "..showcase.expert..")
            .should().callMethod(System.class, "currentTimeMillis").orShould().callMethod(System.class, "nanoTime")
            .orShould().callMethod(Math.class, "random").orShould().callConstructor(java.util.Random.class)
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock");

    private static ArchRule rooms() {
        ArchRule[] rules = IntStream.range(0, ROOMS.size() - 1).mapToObj(i -> {
            String[] above = ROOMS.subList(i + 1, ROOMS.size()).stream().map(room -> "agentos.showcase." + room + "..").toArray(String[]::new);
            return (ArchRule) noClasses().that().resideInAPackage("agentos.showcase." + ROOMS.get(i) + "..")
                    .should().dependOnClassesThat().resideInAnyPackage(above);
        }).toArray(ArchRule[]::new);
        return com.tngtech.archunit.lang.CompositeArchRule.of(List.of(rules));
    }
}
