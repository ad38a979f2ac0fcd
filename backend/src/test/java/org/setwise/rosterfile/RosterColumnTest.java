package org.setwise.rosterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files come from registers of several countries, and their headings are read as those countries write them. */
class RosterColumnTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Email;Full name;Valid from;Valid to;Note",
                "E-Mail-Adresse;Name;Gültig ab;Gültig bis;Bemerkung",
                "Adresse e-mail;Nom complet;Valable du;Valable jusqu’au;Remarque",
                "Correo electrónico;Nombre completo;Válido desde;Válido hasta;Observación",
                "E-mailadres;Naam;Geldig vanaf;Geldig tot en met;Opmerking",
                "Indirizzo e-mail;Nome completo;Valido dal;Valido fino al;Note"
            })
    void headings_of_each_language_are_known(String line) {
        assertThat(Stream.of(line.split(";"))
                        .map(heading -> RosterColumn.named(heading).orElse(null)))
                .containsExactly(
                        RosterColumn.EMAIL,
                        RosterColumn.NAME,
                        RosterColumn.VALID_FROM,
                        RosterColumn.VALID_TO,
                        RosterColumn.NOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Vorname;Nachname", "Prénom;Nom", "Nombre;Apellidos", "Voornaam;Achternaam", "Nome;Cognome"})
    void a_name_in_two_columns_is_known(String line) {
        assertThat(Stream.of(line.split(";"))
                        .map(heading -> RosterColumn.named(heading).orElse(null)))
                .containsExactly(RosterColumn.FIRST_NAME, RosterColumn.LAST_NAME);
    }

    @Test
    void no_heading_means_two_things() {
        List<String> all = Stream.of(RosterColumn.values())
                .flatMap(column -> column.headings().stream())
                .toList();

        assertThat(all).doesNotHaveDuplicates().allMatch(heading -> heading.matches("[a-z]+"));
    }

    @Test
    void what_no_heading_says_is_passed_over() {
        assertThat(RosterColumn.named("Phone")).isEmpty();
    }
}
