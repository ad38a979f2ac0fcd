package org.setwise;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.setwise.questionlog.Purpose;

/** Holds the house's layout: who may know whom, who does what, and how things are called. */
@AnalyzeClasses(packages = "org.setwise", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> A_FEATURE =
            resideInAPackage("org.setwise..").and(not(resideInAPackage("org.setwise.platform..")));

    private static final Set<Class<?>> TIMES = Set.of(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class);

    @ArchTest
    static final ArchRule features_depend_on_each_other_one_way =
            slices().matching("org.setwise.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule parts_of_the_platform_depend_on_each_other_one_way =
            slices().matching("org.setwise.platform.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_platform_knows_no_feature = noClasses()
            .that()
            .resideInAPackage("org.setwise.platform..")
            .should()
            .dependOnClassesThat(A_FEATURE);

    @ArchTest
    static final ArchRule only_repositories_query = noClasses()
            .that(A_FEATURE)
            .and()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat(assignableTo(EntityManager.class))
            .orShould()
            .beAssignableTo(PanacheRepositoryBase.class);

    @ArchTest
    static final ArchRule only_services_begin_a_transaction = noClasses()
            .that(A_FEATURE)
            .and()
            .haveSimpleNameNotEndingWith("Service")
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule only_methods_of_services_begin_a_transaction = methods()
            .that()
            .areDeclaredInClassesThat(A_FEATURE)
            .and()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(simpleNameEndingWith("Service"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule resources_never_touch_repositories = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat(simpleNameEndingWith("Repository"));

    @ArchTest
    static final ArchRule what_answers_requests_is_a_resource =
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule nobody_asks_for_the_time_without_a_clock = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe("now() without a clock", ArchitectureTest::isBareNow));

    @ArchTest
    static final ArchRule names_say_what_something_is =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)$");

    @ArchTest
    static final ArchRule the_coach_at_its_core_is_plain_java = noClasses()
            .that()
            .resideInAPackage("org.setwise.coach.wording..")
            .should()
            .dependOnClassesThat(not(
                    resideInAnyPackage("java..", "org.setwise.coach.wording..").or(type(Purpose.class))));

    private static boolean isBareNow(JavaMethodCall call) {
        AccessTarget.MethodCallTarget target = call.getTarget();
        return target.getName().equals("now")
                && target.getRawParameterTypes().isEmpty()
                && TIMES.stream().anyMatch(time -> target.getOwner().isEquivalentTo(time));
    }
}
