// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/nextedition/nexteditiondialog.h"

#include "app/model/language.h"
#include "app/tasks/ownidentity.h"
#include "ui/shell/jobs.h"
#include "ui/shell/preferences.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/wholelines.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSuffix = ".colloquium"_L1;

QLabel *labelled(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    label->setWordWrap(role != u"section"_s); // headings are short, and never squeezed
    return label;
}

void setRole(QLabel *label, const QString &role)
{
    label->setProperty("role", role);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace

NextEditionDialog::NextEditionDialog(Prompts &prompts, Jobs &jobs, const QString &current, QWidget *parent)
    : QDialog(parent), m_prompts(prompts), m_jobs(jobs), m_file(new QComboBox(this)),
      m_says(labelled({}, u"muted"_s, this)), m_title(new QLineEdit(this)), m_shortTitle(new QLineEdit(this)),
      m_partners(nullptr), m_questions(nullptr), m_designs(nullptr), m_ranksAndViews(nullptr),
      m_workshops(nullptr), m_agreed(nullptr), m_neverAsked(nullptr), m_speakers(nullptr),
      m_left(labelled({}, u"muted"_s, this)), m_make(new QPushButton(tr("Make the colloquium"), this)),
      m_reader(this)
{
    setObjectName(u"nextEditionDialog"_s);
    setWindowTitle(tr("New from the last edition"));
    new WholeLines(this);
    setAcceptDrops(true);
    resize(640, 0);
    m_title->setObjectName(u"nextTitle"_s);
    m_left->setObjectName(u"nextLeft"_s);
    auto *titleLabel = labelled(tr("Title of the new colloquium"), u"field"_s, this);
    titleLabel->setBuddy(m_title);
    m_title->setAccessibleName(titleLabel->text());
    m_shortTitle->setObjectName(u"nextShortTitle"_s);
    auto *shortLabel = labelled(tr("Short title, on badges"), u"field"_s, this);
    shortLabel->setBuddy(m_shortTitle);
    m_shortTitle->setAccessibleName(shortLabel->text());
    m_shortTitle->setPlaceholderText(tr("Else the title"));
    m_make->setObjectName(u"nextMake"_s);
    m_make->setProperty("primary", true);
    m_make->setDefault(true);
    connect(m_make, &QPushButton::clicked, this, &NextEditionDialog::askWhere);
    connect(m_title, &QLineEdit::textChanged, this, &NextEditionDialog::refresh);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"nextCancel"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_make);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(4);
    layout->addWidget(buildFile(current));
    layout->addSpacing(8);
    layout->addWidget(titleLabel);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    layout->addWidget(shortLabel);
    layout->addWidget(m_shortTitle);
    layout->addSpacing(8);
    layout->addWidget(buildTicks());
    layout->addSpacing(8);
    layout->addWidget(m_left);
    layout->addStretch(1);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    orderTabs();
    read(m_file->currentData().toString());
}

QWidget *NextEditionDialog::buildFile(const QString &current)
{
    auto *part = new QWidget(this);
    m_file->setObjectName(u"nextFile"_s);
    QStringList files = preferences::recentFiles();
    if (!current.isEmpty()) {
        files.removeAll(current);
        files.prepend(current);
    }
    for (const QString &file : std::as_const(files)) {
        m_file->addItem(QFileInfo(file).completeBaseName(), file);
        m_file->setItemData(m_file->count() - 1, file.toHtmlEscaped(), Qt::ToolTipRole);
    }
    connect(m_file, &QComboBox::activated, this, [this] { read(m_file->currentData().toString()); });
    auto *label = labelled(tr("The last edition"), u"field"_s, part);
    label->setBuddy(m_file);
    m_file->setAccessibleName(label->text());
    auto *browse = new QPushButton(tr("Another file…"), part);
    browse->setObjectName(u"nextBrowse"_s);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &NextEditionDialog::browse);
    m_says->setObjectName(u"nextSays"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_file, 1);
    line->addWidget(browse);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addLayout(line);
    layout->addWidget(m_says);
    return part;
}

// As one reads it: the inputs are made before the parts that hold them.
void NextEditionDialog::orderTabs()
{
    QWidget *before = m_file;
    for (QWidget *next : std::initializer_list<QWidget *>{
             findChild<QPushButton *>(u"nextBrowse"_s), m_title, m_shortTitle, m_partners, m_questions,
             m_designs, m_ranksAndViews, m_workshops, m_agreed, m_neverAsked, m_speakers, m_make,
             findChild<QPushButton *>(u"nextCancel"_s)}) {
        setTabOrder(before, next);
        before = next;
    }
}

QCheckBox *NextEditionDialog::addTick(QVBoxLayout *layout, const char *name, bool ticked)
{
    auto *tick = new QCheckBox(this);
    tick->setObjectName(QString::fromLatin1(name));
    tick->setChecked(ticked);
    connect(tick, &QCheckBox::toggled, this, &NextEditionDialog::refresh);
    layout->addWidget(tick);
    return tick;
}

QWidget *NextEditionDialog::buildTicks()
{
    auto *part = new QWidget(this);
    auto *programme = new QVBoxLayout;
    programme->setSpacing(4);
    programme->addWidget(labelled(tr("Taken over"), u"section"_s, part));
    m_partners = addTick(programme, "nextPartners", true);
    m_questions = addTick(programme, "nextQuestions", true);
    m_designs = addTick(programme, "nextDesigns", true);
    m_ranksAndViews = addTick(programme, "nextRanksAndViews", true);
    m_workshops = addTick(programme, "nextWorkshops", false);
    programme->addStretch(1);
    auto *people = new QVBoxLayout;
    people->setSpacing(4);
    people->addWidget(labelled(tr("Invited again"), u"section"_s, part));
    m_agreed = addTick(people, "nextAgreed", true);
    m_neverAsked = addTick(people, "nextNeverAsked", false);
    m_speakers = addTick(people, "nextSpeakers", false);
    people->addStretch(1);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    layout->addLayout(programme, 1);
    layout->addLayout(people, 1);
    return part;
}

void NextEditionDialog::browse()
{
    m_prompts.openFile(this,
                       {tr("The last edition"), tr("Colloquia (*.colloquium)"),
                        m_file->currentData().toString(), u"document"_s},
                       [this](const QString &path) { choose(path); });
}

void NextEditionDialog::choose(const QString &path)
{
    int row = m_file->findData(path);
    if (row < 0) {
        m_file->insertItem(0, QFileInfo(path).completeBaseName(), path);
        row = 0;
    }
    m_file->setCurrentIndex(row);
    read(path);
}

void NextEditionDialog::read(const QString &path)
{
    m_last.reset();
    if (path.isEmpty()) {
        setRole(m_says, u"muted"_s);
        m_says->setText(tr("Choose the file of the last edition, or drop it here."));
        showTicks();
        return;
    }
    const Identity identity = ownIdentity();
    m_reader.run([path, identity](Progress &) { return readEdition(path, identity); },
                 [this](const Read &read) { show(read); });
    showTicks();
}

void NextEditionDialog::show(const Read &read)
{
    if (!read) {
        setRole(m_says, u"error"_s);
        m_says->setText(read.error().sentence);
        showTicks();
        return;
    }
    m_last = *read;
    m_again = invitedAgain(*m_last, QDateTime::currentDateTimeUtc());
    const Colloquium &colloquium = m_last->programme.colloquium;
    QStringList facts{colloquium.title};
    if (colloquium.startDate.isValid())
        facts.append(Language::ofScreen().longDate(colloquium.startDate));
    facts.append(tr("%n people on the list", nullptr, int(m_last->cards.size())));
    setRole(m_says, u"muted"_s);
    m_says->setText(facts.join(u" · "_s));
    m_title->setText(raisedTitle(colloquium.title));
    m_shortTitle->setText(raisedTitle(colloquium.shortTitle));
    showTicks();
}

void NextEditionDialog::showTicks()
{
    const Programme programme = m_last ? m_last->programme : Programme();
    const auto offer = [](QCheckBox *tick, const QString &text, size_t count) {
        tick->setText(text.arg(Language::ofScreen().number(qint64(count))));
        tick->setEnabled(count > 0);
    };
    offer(m_partners, tr("Partners and logos (%1)"), programme.partners.size());
    offer(m_questions, tr("Questions of the form (%1)"), programme.questions.size());
    offer(m_designs, tr("Badge designs (%1)"), programme.designs.size());
    offer(m_ranksAndViews, tr("Ranks of protocol and kept views (%1)"),
          programme.ranks.size() + programme.views.size() + programme.layouts.size() +
              programme.letters.size());
    offer(m_workshops, tr("Workshops, without dates (%1)"), programme.workshops.size());
    const auto speak = [](const AttendeeCard *card) { return card->attendee.role == Role::Speaker; };
    const InvitedAgain again = m_last ? m_again : InvitedAgain();
    offer(m_agreed, tr("People who agreed to be invited again (%1)"), again.agreed.size());
    offer(m_neverAsked, tr("People who were never asked (%1)"), again.neverAsked.size());
    m_neverAsked->setToolTip(tr("Only where they could expect to hear from you again."));
    offer(
        m_speakers, tr("Speakers stay speakers (%1)"),
        size_t(std::ranges::count_if(again.agreed, speak) + std::ranges::count_if(again.neverAsked, speak)));
    QStringList left{tr("Not taken over, as they belong to that edition: dates, place, registration link; "
                        "answers, telephone numbers, notes and badges.")};
    if (again.keptUntil.isValid())
        left.append(tr("Nobody is taken over: their data were to be kept until %1.")
                        .arg(Language::ofScreen().longDate(again.keptUntil)));
    if (again.refused > 0)
        left.append(tr("%n did not agree to be invited again.", nullptr, again.refused));
    if (again.withdrawn > 0)
        left.append(tr("%n withdrew.", nullptr, again.withdrawn));
    if (again.repeated > 0)
        left.append(
            tr("%n stand there twice with one e-mail address, and come once.", nullptr, again.repeated));
    m_left->setText(left.join(u' '));
    m_left->setVisible(m_last != nullptr);
    refresh();
}

void NextEditionDialog::refresh()
{
    m_make->setEnabled(m_last && !m_isMaking && !m_title->text().trimmed().isEmpty());
    m_title->setEnabled(m_last != nullptr);
    m_shortTitle->setEnabled(m_last != nullptr);
}

NextEditionChoice NextEditionDialog::choice() const
{
    const auto isWanted = [](const QCheckBox *tick) { return tick->isEnabled() && tick->isChecked(); };
    NextEditionChoice choice;
    choice.title = m_title->text();
    choice.shortTitle = m_shortTitle->text();
    choice.partners = isWanted(m_partners);
    choice.questions = isWanted(m_questions);
    choice.designs = isWanted(m_designs);
    choice.ranks = choice.views = isWanted(m_ranksAndViews);
    choice.workshops = isWanted(m_workshops);
    choice.speakers = isWanted(m_speakers);
    choice.agreed = isWanted(m_agreed);
    choice.neverAsked = isWanted(m_neverAsked);
    return choice;
}

void NextEditionDialog::askWhere()
{
    static const QRegularExpression unwanted(u"[\\\\/:*?\"<>|]+"_s);
    const QString name = m_title->text().replace(unwanted, u" "_s).simplified().left(60) + kSuffix;
    m_prompts.saveFile(this,
                       {tr("Where shall it be kept?"), tr("Colloquia (*.colloquium)"), name, u"document"_s},
                       [this](const QString &path) { make(path); });
}

void NextEditionDialog::make(const QString &path)
{
    m_isMaking = true;
    refresh();
    const Identity identity = ownIdentity();
    m_jobs.run<int>(
        tr("Making the colloquium"),
        [last = m_last, path, choice = choice(), identity](Progress &) {
            return createNextEdition(*last, path, choice, identity);
        },
        this,
        [this, path](const Result<int> &people) {
            m_isMaking = false;
            refresh();
            if (!people) {
                setRole(m_says, u"error"_s);
                m_says->setText(people.error().sentence);
                return;
            }
            accept();
            emit made(path);
        });
}

void NextEditionDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void NextEditionDialog::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (const QString path = url.toLocalFile(); path.endsWith(kSuffix, Qt::CaseInsensitive)) {
            choose(path);
            return;
        }
    }
}

} // namespace colloquia
