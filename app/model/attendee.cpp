// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/attendee.h"

#include "app/model/rules.h"

#include <QCoreApplication>

namespace colloquia {

using namespace Qt::StringLiterals;

std::span<const Field> attendeeFields()
{
    using T = FieldType;
    using A = Attendee;
    constexpr unsigned kBoth = Field::Searched | Field::Exported;
    static constexpr Field fields[] = {
        field<&A::code>("code", T::Text, QT_TRANSLATE_NOOP("Field", "Badge code"))
            .used(Field::Exported)
            .guessed("code|badge code|code badge|code du badge"),
        field<&A::title>("title", T::Text, QT_TRANSLATE_NOOP("Field", "Title (Mr, Ms …)"))
            .used(kBoth)
            .guessed("civilite|titre|title|salutation|title mr ms|civilite participant|prefix|prefixe"),
        field<&A::givenName>("given_name", T::Text, QT_TRANSLATE_NOOP("Field", "Given name"))
            .used(kBoth)
            .guessed("prenom|prenoms|votre prenom|prenom s|first name|given name|firstname|forename|"
                     "prenom participant|prenom du participant|attendee first name"),
        field<&A::familyName>("family_name", T::Text, QT_TRANSLATE_NOOP("Field", "Family name"))
            .used(kBoth)
            .guessed("nom|nom de famille|votre nom|last name|family name|surname|lastname|name|"
                     "nom participant|nom du participant|attendee last name|nom de naissance"),
        field<&A::email>("email", T::Email, QT_TRANSLATE_NOOP("Field", "E-mail"))
            .used(kBoth)
            .guessed(
                "adresse e mail|e mail|email|mail|courriel|adresse mail|adresse email|adresse electronique|"
                "adresse courriel|email address|e mail address|votre e mail|votre adresse e mail|"
                "nom d utilisateur|username|adresse de messagerie|email participant|e mail participant|"
                "adresse e mail participant|attendee email|email payeur|e mail professionnel|email "
                "professionnel|"
                "adresse e mail professionnelle|work email"),
        field<&A::phone>("phone", T::Phone, QT_TRANSLATE_NOOP("Field", "Telephone"))
            .used(kBoth)
            .guessed(
                "telephone|tel|portable|mobile|numero de telephone|phone|phone number|mobile phone|"
                "telephone portable|mobile number|cell phone|work phone|home phone|telephone participant|"
                "numero de portable|numero de mobile|telephone mobile"),
        field<&A::organisation>("organisation", T::Text, QT_TRANSLATE_NOOP("Field", "Organisation"))
            .used(kBoth)
            .guessed("organisme|organisation|structure|institution|collectivite|etablissement|employeur|"
                     "societe|entreprise|organization|company|affiliation|organisation institution|"
                     "organisme structure|institution organisme|raison sociale|societe participant|"
                     "structure participant|nom de l organisation|nom de la structure|organisation name"),
        field<&A::position>("position", T::Text, QT_TRANSLATE_NOOP("Field", "Position"))
            .used(kBoth)
            .guessed("fonction|poste|qualite|votre fonction|position|job title|function|titre fonction|"
                     "intitule du poste|intitule de poste|titre du poste|fonction participant"),
        field<&A::category>("category", T::Reference, QT_TRANSLATE_NOOP("Field", "Category"))
            .refersTo(RecordKind::Category)
            .used(kBoth)
            .guessed(
                "profil|categorie|vous etes|vous etes un|vous etes une|category|profile|you are a|you are|"
                "type de participant|participant type"),
        field<&A::role>("role", T::Choice, QT_TRANSLATE_NOOP("Field", "Role"))
            .used(Field::Exported)
            .guessed("role"),
        field<&A::status>("status", T::Choice, QT_TRANSLATE_NOOP("Field", "Status"))
            .used(Field::Exported)
            .guessed("statut|status"),
        field<&A::mode>("mode", T::Choice, QT_TRANSLATE_NOOP("Field", "On site or remote"))
            .used(Field::Exported)
            .guessed("mode|sur place ou a distance|modalite|on site or remote|mode de participation"),
        field<&A::registeredAt>("registered_at", T::Stamp, QT_TRANSLATE_NOOP("Field", "Registered on"))
            .used(Field::Exported)
            .guessed(
                "horodateur|timestamp|date d inscription|inscrit e le|inscrit le|registered on|"
                "registered at|date de soumission|submitted at|marca temporal|heure de fin|completion time|"
                "submitted time|heure de soumission|submission time|submission date|date submitted|"
                "date d envoi|order date|date de la commande|date de commande|date d achat|"
                "purchase date|date de creation"),
        field<&A::photoConsent>("photo_consent", T::Choice, QT_TRANSLATE_NOOP("Field", "Agrees to photos"))
            .used(Field::Exported)
            .guessed("j accepte d etre pris e en photo|droit a l image|photo consent|agrees to photos|"
                     "may we publish photos of you|accepte les photos|autorisation photo|"
                     "j accepte d etre pris en photo|j accepte d etre photographie e"),
        field<&A::notes>("notes", T::LongText, QT_TRANSLATE_NOOP("Field", "Notes"))
            .used(kBoth)
            .guessed("notes"),
        field<&A::confirmedAt>("confirmed_at", T::Stamp, QT_TRANSLATE_NOOP("Field", "Presence confirmed on")),
        field<&A::followUp>("follow_up", T::LongText, QT_TRANSLATE_NOOP("Field", "Follow-up"))
            .used(Field::Searched),
        field<&A::callBackOn>("call_back_on", T::Date, QT_TRANSLATE_NOOP("Field", "Call back on")),
        field<&A::followedBy>("followed_by", T::Text, QT_TRANSLATE_NOOP("Field", "Followed up by"))
            .used(Field::Searched),
        field<&A::seat>("seat", T::Whole, QT_TRANSLATE_NOOP("Field", "Seat")).used(Field::Internal),
        field<&A::seats>("seats", T::Whole, QT_TRANSLATE_NOOP("Field", "Seats")).used(Field::Internal),
        field<&A::rank>("rank", T::Reference, QT_TRANSLATE_NOOP("Field", "Rank"))
            .refersTo(RecordKind::Rank)
            .used(kBoth)
            .guessed("rang|rang protocolaire|rank|protocol rank"),
        field<&A::invitedOn>("invited_on", T::Date, QT_TRANSLATE_NOOP("Field", "Invited on"))
            .used(Field::Exported)
            .guessed("invite le|invite e le|date d invitation|invited on"),
        field<&A::repliedOn>("replied_on", T::Date, QT_TRANSLATE_NOOP("Field", "Replied on"))
            .used(Field::Exported)
            .guessed("repondu le|a repondu le|date de reponse|replied on"),
        field<&A::repliedBy>("replied_by", T::Choice, QT_TRANSLATE_NOOP("Field", "Replied by"))
            .used(Field::Exported)
            .guessed("repondu par|mode de reponse|replied by"),
        field<&A::biography>("biography", T::Choice, QT_TRANSLATE_NOOP("Field", "Biography")),
        field<&A::portrait>("portrait", T::Choice, QT_TRANSLATE_NOOP("Field", "Portrait")),
        field<&A::slides>("slides", T::Choice, QT_TRANSLATE_NOOP("Field", "Slides")),
        field<&A::imageRelease>("image_release", T::Choice, QT_TRANSLATE_NOOP("Field", "Image release")),
        field<&A::travel>("travel", T::Choice, QT_TRANSLATE_NOOP("Field", "Travel")),
        field<&A::hotel>("hotel", T::Choice, QT_TRANSLATE_NOOP("Field", "Hotel")),
        field<&A::nextEdition>("next_edition", T::Choice,
                               QT_TRANSLATE_NOOP("Field", "Agrees to be invited again"))
            .used(Field::Exported)
            .guessed("j accepte d etre recontacte e|accepte d etre recontacte|j accepte d etre invite e a "
                     "la prochaine edition|agrees to be invited again|may we invite you again"),
        field<&A::shareConsent>("share_consent", T::Choice,
                                QT_TRANSLATE_NOOP("Field", "Agrees to the list being shared"))
            .used(Field::Exported)
            .guessed("j accepte que mes coordonnees soient transmises aux partenaires|"
                     "j accepte que mes coordonnees soient communiquees aux partenaires|"
                     "j accepte que mon nom figure sur la liste des participants|"
                     "j accepte la diffusion de mes coordonnees|accepte le partage|share consent|"
                     "may we share your details with our partners|may we share your contact details"),
    };
    return fields;
}

Result<void> validate(const Attendee &attendee)
{
    if (attendee.familyName.trimmed().isEmpty() && attendee.givenName.trimmed().isEmpty()) {
        if (!attendee.seat) {
            return failure(
                Error::Invalid,
                QCoreApplication::translate("Rule", "A name is missing: write at least the family name."), {},
                u"family_name"_s);
        }
        if (attendee.organisation.trimmed().isEmpty()) {
            return failure(Error::Invalid,
                           QCoreApplication::translate(
                               "Rule", "A seat without a name needs the organisation it is kept for."),
                           {}, u"organisation"_s);
        }
    }
    return rules::checked(attendeeFields(), &attendee);
}

bool isUnnamedSeat(const Attendee &attendee)
{
    return attendee.seat && attendee.familyName.isEmpty() && attendee.givenName.isEmpty();
}

} // namespace colloquia
