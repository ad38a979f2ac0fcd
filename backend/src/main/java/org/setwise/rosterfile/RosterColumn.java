package org.setwise.rosterfile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a roster file can mean, and the headings by which it is known. */
public enum RosterColumn {
    EMAIL(
            "email emailaddress emailaddresses mail mailaddress workemail primaryemail upn",
            "emailadresse mailadresse",
            "adresseemail adressemail courriel adressecourriel adresseelectronique mel",
            "correo correoelectronico direcciondecorreo direcciondecorreoelectronico",
            "emailadres mailadres",
            "indirizzoemail indirizzomail postaelettronica indirizzodipostaelettronica"),
    NAME(
            "name fullname displayname person member",
            "vollstandigername ganzername",
            "nomcomplet nometprenom prenometnom",
            "nombrecompleto nombreyapellidos",
            "naam volledigenaam",
            "nomecompleto nominativo nomeecognome"),
    FIRST_NAME("firstname givenname forename", "vorname", "prenom", "nombre", "voornaam", "nome"),
    LAST_NAME(
            "lastname surname familyname",
            "nachname familienname",
            "nom nomdefamille",
            "apellido apellidos",
            "achternaam familienaam",
            "cognome"),
    VALID_FROM(
            "validfrom from start startdate startson since firstday",
            "gultigab gultigvon gueltigab gueltigvon ab von beginn startdatum erstertag",
            "valabledu valableapartirdu valabledepuis validedu valideapartirdu validedepuis du apartirdu debut datededebut",
            "validodesde validadesde desde inicio fechadeinicio fechainicio",
            "geldigvanaf geldigvan vanaf van begindatum ingangsdatum",
            "validodal validada dal da inizio datadiinizio datainizio"),
    VALID_TO(
            "validto to until validuntil end enddate endson expires expirydate lastday",
            "gultigbis gueltigbis bis ende enddatum ablaufdatum letztertag",
            "valablejusquau valablejusqua  validejusquau jusquau au fin datedefin dateexpiration datedexpiration",
            "validohasta validahasta hasta fechadefin fechafin vencimiento",
            "geldigtot geldigtotenmet tot totenmet einddatum",
            "validofinoal validoal finoal al fine datadifine datafine scadenza"),
    NOTE(
            "note notes comment comments remark remarks",
            "notiz notizen bemerkung bemerkungen anmerkung anmerkungen kommentar hinweis",
            "remarque remarques commentaire commentaires",
            "nota notas comentario comentarios observacion observaciones",
            "notitie notities opmerking opmerkingen toelichting",
            "commento commenti osservazione osservazioni"),
    SOURCE("source origin", "quelle herkunft", "origine", "fuente origen", "bron", "fonte");

    private final List<String> headings;

    /** @param headings in English, German, French, Spanish, Dutch and Italian, as far as they differ */
    RosterColumn(String... headings) {
        this.headings = Arrays.stream(headings)
                .flatMap(language -> Arrays.stream(language.split(" +")))
                .toList();
    }

    /** In their plain form: small letters alone. */
    List<String> headings() {
        return headings;
    }

    /** The column that a heading names, in any case, with or without blanks, hyphens and accents. */
    static Optional<RosterColumn> named(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }
}
