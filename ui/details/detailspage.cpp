// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/details/detailspage.h"

#include "app/store/programmework.h"
#include "ui/details/documentsedit.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"
#include "ui/widgets/fieldwords.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/logoedit.h"
#include "ui/widgets/recordform.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTimeZone>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidest = 860; // a line of text is not read well beyond

constexpr Choice kLanguages[] = {
    {"fr", QT_TRANSLATE_NOOP("Choice", "French")},
    {"en", QT_TRANSLATE_NOOP("Choice", "English")},
};

QStringList timeZones()
{
    QStringList zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        zones.append(QString::fromLatin1(id));
    return zones;
}

} // namespace

DetailsPage::DetailsPage(const Workbench &workbench, QWidget *parent)
    : Page(workbench, parent), m_form(new RecordForm(RecordKind::Colloquium, this)),
      m_documents(new DocumentsEdit(workbench, this)), m_logo(new LogoEdit(workbench.prompts, this))
{
    setObjectName(u"detailsPage"_s);
    auto *indexPlace = new QWidget(this);
    indexPlace->setFixedWidth(168);
    auto *index = new QVBoxLayout(indexPlace);
    index->setContentsMargins(0, 8, 0, 0);
    index->setSpacing(4);
    addSections(index);
    index->addStretch();

    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setMaximumWidth(kWidest);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(24, 12, 24, 24);
    cardLayout->addWidget(m_form);
    auto *content = new QWidget(this);
    auto *contentLayout = new QHBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 14, 24);
    contentLayout->addWidget(card, 1000);
    contentLayout->addStretch(1);
    m_scroll = new FormScroll(content, this);
    m_scroll->setObjectName(u"detailsScroll"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 10, 0);
    layout->setSpacing(16);
    layout->addWidget(indexPlace);
    layout->addWidget(m_scroll, 1);

    connect(m_form, &RecordForm::edited, this,
            [this](const QString &key, const QVariant &, const QVariant &after) { edit(key, after); });
    connect(m_logo, &LogoEdit::chosen, this, &DetailsPage::keepLogo);
    connect(m_logo, &LogoEdit::removed, this, &DetailsPage::removeLogo);
    connect(m_documents, &DocumentsEdit::choiceChanged, this, &Page::headerChanged);
    connect(&session().roster(), &Roster::programmeChanged, this, &DetailsPage::refresh);
    connect(&session(), &Session::accessChanged, this, &DetailsPage::applyAccess);
    refresh();
    applyAccess();
}

void DetailsPage::addSections(QVBoxLayout *index)
{
    Field language = *findField(RecordKind::Colloquium, u"language");
    language.type = FieldType::Choice;
    language.choices = [] { return std::span<const Choice>(kLanguages); };
    m_form->describe(language);

    addSection(index, u"What"_s, tr("What"));
    m_form->addWide(u"title"_s);
    m_form->addWide(u"subtitle"_s);
    m_form->addFields(u"short_title"_s, u"kind"_s);
    m_form->addFields(u"languages"_s, u"website"_s);
    m_form->addFields(u"calendar"_s);
    addSection(index, u"When"_s, tr("When and where"));
    m_form->addFields(u"start_date"_s, u"start_time"_s);
    m_form->addFields(u"end_date"_s, u"end_time"_s);
    m_form->addFields(u"venue"_s, u"time_zone"_s);
    m_form->addWide(u"address"_s);
    m_form->addFields(u"city"_s, u"country"_s);
    addSection(index, u"Registration"_s, tr("Registration"));
    m_form->addFields(u"admission"_s, u"capacity"_s);
    m_form->addFields(u"registration_link"_s, u"registration_deadline"_s);
    addSection(index, u"Contact"_s, tr("Contact"));
    m_form->addFields(u"contact_name"_s, u"contact_phone"_s);
    m_form->addFields(u"contact_email"_s);
    addSection(index, u"About"_s, tr("About"));
    for (const QString &key : {u"description"_s, u"research_questions"_s, u"audience"_s})
        m_form->addWide(key);
    addSection(index, u"Documents"_s, tr("Documents"));
    m_form->addWidget(m_documents);
    addSection(index, u"Data"_s, tr("Personal data"));
    m_form->addWide(u"privacy_notice"_s);
    m_form->addFields(u"keep_until"_s);
    addSection(index, u"Paper"_s, tr("On paper"));
    m_form->addFields(u"language"_s);
    m_form->addFields(u"capitals"_s, u"median_point"_s);
    m_form->addWidget(m_logo);

    m_form->field(u"short_title"_s)->setPlaceholder(tr("On badges; else the title"));
    m_form->field(u"venue"_s)->setPlaceholder(tr("Not known yet"));
    m_form->field(u"end_date"_s)->setPlaceholder(tr("The same day"));
    m_form->field(u"registration_deadline"_s)->setPlaceholder(tr("No end"));
    m_form->field(u"capacity"_s)->setPlaceholder(tr("No limit known"));
    m_form->field(u"time_zone"_s)->setProposals(timeZones());
    m_form->field(u"kind"_s)->setProposals({tr("International colloquium"), tr("Colloquium"),
                                            tr("Conference"), tr("Study day"), tr("Seminar"), tr("Symposium"),
                                            tr("Training day"), tr("General assembly")});
}

void DetailsPage::addSection(QVBoxLayout *index, const QString &name, const QString &text)
{
    QLabel *heading = m_form->addHeading(text);
    const qsizetype first = m_form->fields().size();
    auto *link = new QPushButton(text, this);
    link->setObjectName(u"section"_s + name);
    link->setAccessibleName(tr("Go to: %1").arg(text));
    link->setProperty("link", true);
    link->setAutoDefault(false);
    index->addWidget(link);
    connect(link, &QPushButton::clicked, this, [this, heading, first, name] {
        QScrollBar *bar = m_scroll->verticalScrollBar();
        if (name == u"Documents"_s)
            m_documents->setFocus();
        else
            m_form->fields().at(first)->setFocus();
        bar->setValue(heading->mapTo(m_scroll->widget(), QPoint()).y() - 12);
    });
}

QString DetailsPage::summary() const
{
    const Colloquium &colloquium = session().colloquium();
    const QString when = Language::ofScreen().span(colloquium.startDate, colloquium.startTime,
                                                   colloquium.endDate, colloquium.endTime);
    const QString place = placeOf(colloquium);
    return (when.isEmpty() ? tr("Date not known yet") : when) + u" · "_s +
           (place.isEmpty() ? tr("Place not known yet") : place);
}

void DetailsPage::run(const QAction *action)
{
    if (action == bench().actions.addLink)
        m_documents->addLink();
    else if (action == bench().actions.addFile)
        m_documents->addFile();
}

void DetailsPage::come(const PageTarget &target)
{
    m_wanted = target.field;
}

QWidget *DetailsPage::firstFocus()
{
    FieldEdit *field = m_form->field(m_wanted.isEmpty() ? u"title"_s : m_wanted);
    return field ? field->input() : m_form->field(u"title"_s)->input();
}

void DetailsPage::editCurrent()
{
    if (m_documents->isInUse())
        m_documents->rename();
}

void DetailsPage::removeSelected()
{
    if (m_documents->isInUse())
        m_documents->remove();
}

void DetailsPage::moveSelected(int step)
{
    if (m_documents->isInUse())
        m_documents->move(step);
}

bool DetailsPage::canRemove() const
{
    return m_documents->hasSelection();
}

void DetailsPage::keepEdits()
{
    m_form->keep();
}

void DetailsPage::refresh()
{
    const Colloquium &colloquium = session().colloquium();
    m_form->setRecord(colloquium);
    m_documents->refresh();
    const auto content = colloquium.logo.isValid() ? session().store().file(colloquium.logo) : FileContent();
    m_logo->showLogo(content ? *content : FileContent());
    emit headerChanged();
}

void DetailsPage::applyAccess()
{
    const bool canWrite = !session().store().isReadOnly();
    m_form->setEditable(canWrite);
    m_logo->setEditable(canWrite);
}

void DetailsPage::edit(const QString &key, const QVariant &after)
{
    const Field &field = *findField(RecordKind::Colloquium, key);
    const Colloquium before = session().colloquium();
    Colloquium wanted = before;
    field.set(&wanted, after);
    if (key == u"time_zone"_s && !wanted.timeZone.isEmpty() &&
        !QTimeZone::isTimeZoneIdAvailable(wanted.timeZone.toLatin1())) {
        m_form->refuse(key, tr("“%1” is no time zone: choose one that is offered, such as Europe/Paris.")
                                .arg(wanted.timeZone));
        return;
    }
    if (const auto valid = validate(wanted); !valid) {
        m_form->refuse(key, valid.error().sentence);
        return;
    }
    const auto kept = session().keep(tr("Change %1").arg(inSentence(field)),
                                     [&](Writer &writer) { return writer.change(before, wanted); });
    if (!kept)
        m_form->refuse(key, kept.error().sentence);
}

void DetailsPage::keepLogo(const FileContent &content)
{
    const Colloquium before = session().colloquium();
    (void)session().write(tr("Add the logo"), [&](Writer &writer) -> Result<void> {
        const auto file =
            programmework::keepFile(writer, content.file.name, content.file.type, content.bytes);
        if (!file)
            return tl::unexpected(file.error());
        Colloquium after = before;
        after.logo = *file;
        return writer.change(before, after);
    });
}

void DetailsPage::removeLogo()
{
    const Colloquium before = session().colloquium();
    Colloquium after = before;
    after.logo = {};
    (void)session().change(tr("Remove the logo"), before, after);
}

} // namespace colloquia
