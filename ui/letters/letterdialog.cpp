// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/letters/letterdialog.h"

#include "app/model/language.h"
#include "ui/paper/paperwork.h"
#include "ui/paper/parts.h"
#include "ui/paper/problempane.h"
#include "ui/paper/sheetview.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPause = 200; // ms, while somebody types

} // namespace

LetterDialog::LetterDialog(const Workbench &bench, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_selected(new QRadioButton(this)), m_listed(new QRadioButton(this)),
      m_absent(new QCheckBox(this)), m_letters(new QComboBox(this)), m_subject(new QLineEdit(this)),
      m_text(new QPlainTextEdit(this)), m_fields(new QMenu(this)), m_view(new SheetView(bench.actions, this)),
      m_problems(new ProblemPane(this)), m_sentence(new QLabel(this))
{
    setObjectName(u"letterDialog"_s);
    setWindowTitle(tr("Letters"));
    resize(1120, 740);
    makeWho();
    makeText();
    layOut();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &LetterDialog::refresh);
    connect(m_letters, &QComboBox::activated, this, &LetterDialog::choose);
    connect(m_subject, &QLineEdit::textEdited, this, [this] { m_soon.start(kPause); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_soon.start(kPause); });
    for (const QRadioButton *radio : {m_selected, m_listed})
        connect(radio, &QRadioButton::toggled, this, &LetterDialog::refresh);
    connect(m_absent, &QCheckBox::toggled, this, [this] {
        countListed();
        m_listed->setChecked(true);
        refresh();
    });
    for (QObject *field : {static_cast<QObject *>(m_subject), static_cast<QObject *>(m_text)})
        field->installEventFilter(this);
    connect(m_problems, &ProblemPane::chosen, this, [this](const BadgeProblem &problem) {
        accept();
        paperwork::showProblem(m_bench, problem);
    });
    fillLetters({});
    choose(0);
    m_letters->setFocus();
}

void LetterDialog::makeWho()
{
    const auto selected = m_bench.selectedAttendees();
    m_selected->setObjectName(u"letterSelected"_s);
    m_selected->setText(tr("Those selected (%1)").arg(Language::ofScreen().number(qint64(selected.size()))));
    m_selected->setEnabled(!selected.empty());
    m_listed->setObjectName(u"letterListed"_s);
    const Roster &roster = m_bench.session.roster();
    const auto absent =
        int(roster.rows(m_bench.listing()).size() - writtenTo(roster, m_bench.listing()).size());
    m_absent->setObjectName(u"letterAbsent"_s);
    m_absent->setText(tr("Also who withdrew or is excused (%1)").arg(absent));
    m_absent->setVisible(absent > 0);
    countListed();
    (selected.empty() ? m_listed : m_selected)->setChecked(true);
}

void LetterDialog::countListed()
{
    const Roster &roster = m_bench.session.roster();
    const auto listed = m_absent->isChecked() ? roster.rows(m_bench.listing()).size()
                                              : writtenTo(roster, m_bench.listing()).size();
    m_listed->setText(tr("The list as it is filtered now (%1)").arg(listed));
}

void LetterDialog::makeText()
{
    m_letters->setObjectName(u"letters"_s);
    m_letters->setAccessibleName(tr("Letter"));
    m_subject->setObjectName(u"letterSubject"_s);
    m_subject->setAccessibleName(tr("Subject"));
    m_text->setObjectName(u"letterText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    m_sentence->setObjectName(u"letterSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    for (const LetterField &field : letterTextFields()) {
        m_fields->addAction(field.label, this, [this, label = field.label] { insertField(label); })
            ->setObjectName(u"field_"_s + field.key);
    }
}

QPushButton *LetterDialog::button(const char *name, const QString &text, void (LetterDialog::*work)())
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    if (work)
        connect(made, &QPushButton::clicked, this, work);
    return made;
}

void LetterDialog::layOut()
{
    auto *choices = new QWidget(this);
    choices->setFixedWidth(parts::kWidestChoices);
    auto *side = new QVBoxLayout(choices);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(4);
    side->addWidget(parts::heading(tr("To whom"), this));
    side->addWidget(m_selected);
    side->addWidget(m_listed);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 0, 0, 0);
    row->addWidget(m_absent);
    side->addLayout(row);
    side->addSpacing(8);
    side->addWidget(parts::fieldLabel(tr("&Letter"), m_letters, this));
    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_letters, 1);
    m_more = button("letterMore", tr("&Keep"), nullptr);
    auto *more = new QMenu(m_more);
    const auto add = [this, more](const char *name, const QString &text, void (LetterDialog::*work)()) {
        QAction *action = more->addAction(text, this, work);
        action->setObjectName(QString::fromLatin1(name));
        return action;
    };
    QAction *keep = add("keepLetter", tr("Keep this text as…"), &LetterDialog::keepAs);
    QAction *rename = add("renameLetter", tr("Rename it…"), &LetterDialog::rename);
    QAction *remove = add("removeLetter", tr("Remove it"), &LetterDialog::remove);
    connect(more, &QMenu::aboutToShow, this, [this, keep, rename, remove] {
        const bool canWrite = !m_bench.session.store().isReadOnly();
        keep->setEnabled(canWrite);
        rename->setEnabled(canWrite && kept());
        remove->setEnabled(canWrite && kept());
    });
    m_more->setMenu(more);
    choice->addWidget(m_more);
    side->addLayout(choice);
    side->addSpacing(4);
    side->addWidget(parts::fieldLabel(tr("&Subject"), m_subject, this));
    side->addWidget(m_subject);
    side->addWidget(parts::fieldLabel(tr("&Text"), m_text, this));
    side->addWidget(m_text, 1);
    auto *insert = button("letterField", tr("Put in a &field"), nullptr);
    insert->setMenu(m_fields);
    side->addWidget(insert, 0, Qt::AlignLeft);
    side->addWidget(m_problems);
    side->addWidget(m_sentence);
    m_copy = button("letterCopy", tr("&Copy for an e-mail"), &LetterDialog::copy);
    m_save = button("letterSave", tr("Save as &PDF…"), &LetterDialog::savePdf);
    m_print = button("letterPrint", tr("P&rint…"), &LetterDialog::print);
    m_print->setProperty("primary", true);
    auto *close = new QPushButton(tr("Cl&ose"), this);
    close->setObjectName(u"letterClose"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(close);
    foot->addStretch();
    for (QPushButton *one : {m_copy, m_save, m_print})
        foot->addWidget(one);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(choices);
    top->addWidget(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top, 1);
    layout->addLayout(foot);
}

// Those that are kept first, then the models.
void LetterDialog::fillLetters(const QString &chosen)
{
    m_letters->clear();
    for (const Letter &one : m_bench.session.programme().letters)
        m_letters->addItem(one.name);
    const Language &language = Language::of(m_bench.session.colloquium().language);
    for (const LetterModel &model : letterModels())
        m_letters->addItem(tr("Model: %1").arg(letterOf(model, language).name));
    m_letters->setCurrentIndex(std::max(0, m_letters->findText(chosen)));
}

void LetterDialog::choose(int index)
{
    keepEdits();
    const auto &letters = m_bench.session.programme().letters;
    const bool isKept = size_t(index) < letters.size();
    const Letter shown = isKept ? letters[size_t(index)]
                                : letterOf(letterModels()[size_t(index) - letters.size()],
                                           Language::of(m_bench.session.colloquium().language));
    m_kept = shown.id;
    m_subject->setText(shownText(shown.subject));
    m_text->setPlainText(shownText(shown.text));
    refresh();
}

Letter LetterDialog::letter() const
{
    Letter now;
    if (const Letter *before = kept())
        now = *before;
    now.subject = keptText(m_subject->text());
    now.text = keptText(m_text->toPlainText());
    return now;
}

const Letter *LetterDialog::kept() const
{
    const auto &letters = m_bench.session.programme().letters;
    const auto found = std::ranges::find(letters, m_kept, &Letter::id);
    return m_kept.isValid() && found != letters.end() ? &*found : nullptr;
}

std::vector<const AttendeeCard *> LetterDialog::people() const
{
    const Roster &roster = m_bench.session.roster();
    if (m_listed->isChecked())
        return m_absent->isChecked() ? roster.listed(m_bench.listing())
                                     : writtenTo(roster, m_bench.listing());
    std::vector<const AttendeeCard *> people;
    for (const qint64 id : m_bench.selectedAttendees()) {
        if (const AttendeeCard *card = roster.card(AttendeeId(id)))
            people.push_back(card);
    }
    return people;
}

bool LetterDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        keepEdits();
    return QDialog::eventFilter(watched, event);
}

void LetterDialog::keepEdits()
{
    const Letter *before = kept();
    if (!before || m_bench.session.store().isReadOnly())
        return;
    const Letter was = *before;
    const Letter now = letter();
    if (now != was)
        (void)m_bench.session.change(tr("Letter “%1” changed").arg(was.name), was, now);
}

void LetterDialog::keepAs()
{
    const Letter text = letter();
    m_bench.prompts.askText(
        this, tr("Keep this text"), tr("Keep"), tr("Its name"), {}, [this, text](const QString &given) {
            const QString name = given.trimmed();
            if (name.isEmpty())
                return;
            const auto &letters = m_bench.session.programme().letters;
            Letter wanted = text;
            wanted.name = name;
            Result<Changes> written;
            // A name that is there already means that letter.
            if (const Letter *same = keptLetter(letters, name)) {
                const Letter before = *same;
                wanted.id = before.id;
                wanted.name = before.name;
                wanted.position = before.position;
                written = m_bench.session.change(tr("Letter “%1” changed").arg(name), before, wanted);
            } else {
                wanted.id = {};
                wanted.position = letters.empty() ? 1 : letters.back().position + 1;
                written = m_bench.session.write(tr("Letter “%1” kept").arg(name),
                                                [&wanted](Writer &writer) { return writer.add(wanted); });
            }
            if (!written)
                return tell(written.error().sentence, true);
            m_kept = wanted.id;
            fillLetters(wanted.name);
            refresh();
        });
}

void LetterDialog::rename()
{
    const Letter before = *kept();
    m_bench.prompts.askText(this, tr("Rename the letter"), tr("Rename"), tr("Its name"), before.name,
                            [this, before](const QString &given) {
                                Letter after = before;
                                after.name = given.trimmed();
                                if (after.name.isEmpty() || after.name == before.name)
                                    return;
                                (void)m_bench.session.change(tr("Letter “%1” renamed").arg(before.name),
                                                             before, after);
                                fillLetters(after.name);
                            });
}

void LetterDialog::remove()
{
    const Letter gone = *kept();
    m_kept = {};
    m_bench.session.write(tr("Letter “%1” removed").arg(gone.name),
                          [&gone](Writer &writer) { return writer.remove(gone); });
    fillLetters({});
    choose(m_letters->currentIndex());
}

void LetterDialog::insertField(const QString &label)
{
    m_text->insertPlainText(u'{' + label + u'}');
    m_text->setFocus();
}

void LetterDialog::tell(const QString &sentence, bool wrong)
{
    m_sentence->setText(sentence);
    m_sentence->setProperty("role", wrong ? u"error"_s : u"small"_s);
    m_sentence->style()->unpolish(m_sentence);
    m_sentence->style()->polish(m_sentence);
}

void LetterDialog::done(int result)
{
    keepEdits();
    QDialog::done(result);
}

void showLetters(QWidget *window, const Workbench &bench)
{
    auto *dialog = new LetterDialog(bench, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace colloquia
