package it.florwork.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Runs with every benchmark: a name that none has is answered with those there are. */
@Tag("bench-any")
class NameBench {
    private static final String PREFIX = "bench-";

    @Test
    void isTheNameOfABenchmark() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Tag.class));
        var names = new TreeSet<String>();
        scan.findCandidateComponents(NameBench.class.getPackageName())
                .forEach(found -> Arrays.stream(ClassUtils.resolveClassName(
                                        Objects.requireNonNull(found.getBeanClassName()),
                                        NameBench.class.getClassLoader())
                                .getAnnotationsByType(Tag.class))
                        .map(tag -> tag.value().substring(PREFIX.length()))
                        .filter(name -> !name.equals("any"))
                        .forEach(names::add));
        assertThat(System.getProperty("bench"))
                .as("There is no benchmark of this name. There are: %s", String.join(", ", names))
                .isIn(names);
    }
}
