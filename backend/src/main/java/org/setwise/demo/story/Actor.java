package org.setwise.demo.story;

import java.text.Normalizer;
import java.util.Locale;
import org.setwise.person.ExperienceLevel;

/** Somebody in the story. */
public record Actor(String name, String organisation, ExperienceLevel level) {

    public String email() {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
    }
}
