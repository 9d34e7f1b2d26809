// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/paperpeople.h"

#include "app/model/badgecode.h"

#include <QPainter>
#include <QRandomGenerator>

namespace colloquia::testing {

using namespace Qt::StringLiterals;

namespace {

const QStringList &givenNames()
{
    static const QStringList names = {
        u"Émile"_s,  u"Soizic"_s,    u"Rémi"_s,     u"Sébastien"_s, u"Océane"_s, u"Élise"_s,
        u"Yann"_s,   u"Inès"_s,      u"François"_s, u"Anaïs"_s,     u"Zoé"_s,    u"Jean-Christophe"_s,
        u"Maëlle"_s, u"Benoît"_s,    u"Agnès"_s,    u"Léa"_s,       u"Noël"_s,   u"Marie-Bénédicte"_s,
        u"Hélène"_s, u"Théophile"_s, u"Gaëtan"_s,   u"Awa"_s,       u"Łucja"_s,  u"Ağa"_s};
    return names;
}

const QStringList &familyNames()
{
    static const QStringList names = {
        u"Delacroix"_s, u"Étcheverry"_s, u"Fauré"_s,           u"Hœrter"_s,      u"Le Goff"_s,
        u"Lefèvre"_s,   u"L’Hostis"_s,   u"Traoré"_s,          u"d’Almeida"_s,   u"de La Tour"_s,
        u"Œuvrard"_s,   u"Nguyễn"_s,     u"Brzęczyk"_s,        u"Ørsted"_s,      u"Weiß"_s,
        u"Garçon"_s,    u"Ça-Doué"_s,    u"van den Berg"_s,    u"El Mansouri"_s, u"Müller"_s,
        u"Castañeda"_s, u"Íñigo"_s,      u"Dubois-Lemaître"_s, u"Vâlcea"_s,      u"Tavares"_s,
        u"Ybert"_s,     u"Quéméneur"_s,  u"Jaurès"_s};
    return names;
}

const QStringList &organisations()
{
    static const QStringList names = {
        u"Mairie de Pont-Saint-Ange"_s,
        u"Communauté d’agglomération de Grandval"_s,
        u"Agence nationale des territoires"_s,
        u"Université de Hautecombe"_s,
        u"Mairie de Neuville-la-Vigne"_s,
        u"Association Horizons"_s,
        u"Communauté d’agglomération de Bellerive"_s,
        u"Syndicat mixte pour l’aménagement, le développement et la coopération des vallées du Haut-Monfort"_s,
        u"Réseau des villes en coopération"_s,
        u"CNRS"_s};
    return names;
}

const QStringList &positions()
{
    static const QStringList titles = {u"Adjointe au maire"_s, u"Chargé de mission"_s,
                                       u"Maître de conférences"_s, QString(),
                                       u"Directrice des relations internationales"_s};
    return titles;
}

QImage drawnLogo(QSize size, QColor colour)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(image.rect(), 20, 20);
    painter.setBrush(Qt::white);
    painter.drawEllipse(image.rect().center(), size.height() / 4, size.height() / 4);
    return image;
}

} // namespace

Programme paperProgramme(const QString &language)
{
    Programme programme;
    Colloquium &colloquium = programme.colloquium;
    colloquium.id = ColloquiumId(1);
    colloquium.title = u"L’irrésistible internationalisation des villes et des territoires"_s;
    colloquium.shortTitle = u"L’internationalisation des villes"_s;
    colloquium.startDate = QDate(2017, 12, 11);
    colloquium.city = u"Lyon"_s;
    colloquium.country = u"France"_s;
    colloquium.language = language;
    programme.categories = defaultCategories(Language::of(language));
    for (size_t i = 0; i < programme.categories.size(); ++i)
        programme.categories[i].id = CategoryId(qint64(i) + 1);
    const auto add = [&programme](const QString &name, const QString &acronym, PartnerRole role) {
        Partner partner;
        partner.id = PartnerId(qint64(programme.partners.size()) + 1);
        partner.name = name;
        partner.acronym = acronym;
        partner.role = role;
        partner.position = int(programme.partners.size());
        programme.partners.push_back(partner);
    };
    add(u"Cités Unies France"_s, {}, PartnerRole::ProgrammeLead);
    add(u"Agence Française de Développement"_s, u"AFD"_s, PartnerRole::ProgrammeLead);
    add(u"Centre d’Études en Sociologie et Sciences Politiques de la Sorbonne"_s, u"CESSP"_s,
        PartnerRole::ProgrammeLead);
    add(u"Région Auvergne-Rhône-Alpes"_s, {}, PartnerRole::ProgrammeLead);
    add(u"Centre International d’Études pour le Développement Local"_s, u"CIEDEL"_s,
        PartnerRole::ProgrammeLead);
    for (const QString &name :
         {u"DAECT"_s, u"CNFPT"_s, u"IEP de Lyon"_s, u"Métropole de Lyon"_s, u"AFCCRE"_s})
        add(name, {}, PartnerRole::AssociatedOrganiser);
    return programme;
}

std::map<PartnerId, QImage> paperLogos(const Programme &programme)
{
    const QSize shapes[] = {{600, 200}, {200, 280}, {240, 240}, {480, 120}};
    const QColor colours[] = {QColor(0x1f, 0x5f, 0xa8), QColor(0xa8, 0x32, 0x4a), QColor(0x2a, 0x75, 0x49)};
    std::map<PartnerId, QImage> logos;
    for (size_t i = 0; i < programme.partners.size(); i += 2)
        logos.emplace(programme.partners[i].id, drawnLogo(shapes[(i / 2) % 4], colours[(i / 2) % 3]));
    return logos;
}

AttendeeCard paperPerson(qint64 number, const QString &givenName, const QString &familyName,
                         const QString &organisation)
{
    QRandomGenerator random{quint32(number)};
    AttendeeCard card;
    card.attendee.id = AttendeeId(number);
    card.attendee.code = newBadgeCode(random);
    card.attendee.givenName = givenName;
    card.attendee.familyName = familyName;
    card.attendee.organisation = organisation;
    card.attendee.category = CategoryId(number % 6 + 1);
    return card;
}

std::vector<AttendeeCard> paperPeople(int count)
{
    QRandomGenerator random(20171211);
    const auto oneOf = [&random](const QStringList &all) { return all[random.bounded(int(all.size()))]; };
    std::vector<AttendeeCard> cards;
    cards.reserve(size_t(count));
    for (int i = 1; i <= count; ++i) {
        AttendeeCard card = paperPerson(i, oneOf(givenNames()), oneOf(familyNames()), oneOf(organisations()));
        if (random.bounded(6) == 0)
            card.attendee.familyName += u'-' + oneOf(familyNames());
        card.attendee.position = oneOf(positions());
        card.attendee.category = CategoryId(random.bounded(6) + 1);
        if (random.bounded(12) == 0)
            card.attendee.role = Role::Speaker;
        if (random.bounded(40) == 0) {
            card.attendee.status = Status::Excused;
            card.representedBy = i > 1 ? AttendeeId(i - 1) : AttendeeId();
        }
        cards.push_back(card);
    }
    return cards;
}

std::vector<AttendeeCard> awkwardPeople()
{
    const QString longOrganisation = organisations().at(7);
    std::vector<AttendeeCard> cards = {
        paperPerson(1, u"Marie-Bénédicte Éléonore"_s, u"de La Rochefoucauld-Montmorency-Laval"_s,
                    longOrganisation),
        paperPerson(2, u"Wolfeschlegelsteinhausen"_s, u"Llanfairpwllgwyngyllgogerychwyrndrobwll"_s,
                    u"Donaudampfschifffahrtsgesellschaft"_s),
        paperPerson(3, u"محمد"_s, u"بن سلمان"_s, u"بلدية تونس"_s),
        paperPerson(4, u"小明"_s, u"王"_s, u"北京市人民政府外事办公室"_s),
        paperPerson(5, QString::fromUtf8("He\u0301le\u0300ne"), QString::fromUtf8("Franc\u0327ois"),
                    u"CNRS"_s),
        paperPerson(6, QString(), u"O"_s, QString()),
        paperPerson(7, u"Georgios"_s, u"Παπαδόπουλος"_s, u"Δήμος Αθηναίων"_s),
        paperPerson(8, QString(), QString(), u"Mairie de Valmont-sur-Ourcq"_s),
        paperPerson(9, u"Ngozi"_s, u"Okonkwo"_s, longOrganisation),
        paperPerson(10, u"Thandiwe"_s, u"van der Merwe"_s, u"Cités Unies France"_s)};
    cards[7].attendee.seat = 2;
    cards[7].attendee.seats = 3;
    cards[8].attendee.role = Role::Speaker;
    cards[8].attendee.position = u"Directrice générale adjointe des relations internationales"_s;
    cards[9].attendee.position = u"Vice-présidente"_s;
    cards[9].represents = {AttendeeId(1)};
    cards[0].representedBy = AttendeeId(10);
    return cards;
}

std::vector<const AttendeeCard *> pointersTo(const std::vector<AttendeeCard> &cards)
{
    std::vector<const AttendeeCard *> pointers;
    pointers.reserve(cards.size());
    for (const AttendeeCard &card : cards)
        pointers.push_back(&card);
    return pointers;
}

} // namespace colloquia::testing
