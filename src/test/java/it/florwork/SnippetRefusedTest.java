package it.florwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The build's own compiler settings, read from the pom, refuse what they promise to refuse. */
class SnippetRefusedTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z.-]+)}");

    @TempDir
    Path folder;

    @Test
    void aSoundSnippetCompiles() throws Exception {
        assertThat(compiled("int length(@Nullable String text) { return text == null ? 0 : text.length(); }"))
                .isEqualTo("compiled");
    }

    @Test
    void nullAwayRefusesANullThatNobodyAsksFor() throws Exception {
        assertThat(compiled("int length(@Nullable String text) { return text.length(); }"))
                .contains("error: [NullAway]");
    }

    @Test
    void errorProneRefusesAResultThatNobodyReads() throws Exception {
        assertThat(compiled("void shout(String text) { text.toUpperCase(java.util.Locale.ROOT); }"))
                .contains("error: [ReturnValueIgnored]");
    }

    @Test
    void whatTheHouseRefusesBeyondItsDefaultsIsRefused() throws Exception {
        assertThat(compiled("byte[] bytes(String text) { try { return text.getBytes(); } finally { } }"))
                .contains("error: [DefaultCharset]");
        assertThat(compiled("java.time.LocalDate today() { return java.time.LocalDate.now(); }"))
                .contains("error: [JavaTimeDefaultTimeZone]");
    }

    private String compiled(String member) throws Exception {
        Path source = Files.writeString(folder.resolve("Snippet.java"), """
                import org.jspecify.annotations.NullMarked;
                import org.jspecify.annotations.Nullable;
                @NullMarked
                class Snippet {
                    @Nullable String field;
                    %s
                }
                """.formatted(member));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        Files.readAllLines(Path.of(".mvn/jvm.config")).forEach(line -> command.add("-J" + line));
        command.addAll(List.of("-processorpath", Files.readString(Path.of("target/compiler-checks.path"))));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.addAll(List.of("-d", folder.toString()));
        command.addAll(compilerArguments());
        command.add(source.toString());
        var compiler = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(compiler.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return compiler.waitFor() == 0 ? "compiled" : said;
    }

    private static List<String> compilerArguments() throws Exception {
        Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new java.io.File("pom.xml"));
        var found = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate("/project/profiles/profile[id='strict']//compilerArgs/arg", pom, XPathConstants.NODESET);
        var arguments = new ArrayList<String>();
        for (int i = 0; i < found.getLength(); i++) {
            arguments.add(PLACEHOLDER
                    .matcher(found.item(i).getTextContent())
                    .replaceAll(name -> property(pom, name.group(1))));
        }
        return arguments;
    }

    private static String property(Document pom, String name) {
        var found = pom.getElementsByTagName(name);
        assertThat(found.getLength()).as("property %s in the pom", name).isOne();
        return found.item(0).getTextContent();
    }
}
