// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/sheetdialog.h"

#include "ui/shell/session.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 9999;

} // namespace

SheetDialog::SheetDialog(const Workbench &bench, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_code(new QLineEdit(this)), m_numbers(new QLineEdit(this)),
      m_total(new QLineEdit(this)), m_what(new QLabel(this)), m_people(new QListWidget(this)),
      m_sentence(new QLabel(this)), m_enter(new QPushButton(tr("&Mark as present"), this))
{
    setObjectName(u"sheetDialog"_s);
    setWindowTitle(tr("Enter a signed sheet"));
    resize(620, 560);
    makeParts();
    connect(m_code, &QLineEdit::textChanged, this, &SheetDialog::findSheet);
    connect(m_numbers, &QLineEdit::textChanged, this, &SheetDialog::showLines);
    connect(m_code, &QLineEdit::returnPressed, this, &SheetDialog::leaveCode);
    connect(m_numbers, &QLineEdit::returnPressed, this, &SheetDialog::leaveNumbers);
    connect(m_total, &QLineEdit::returnPressed, this, &SheetDialog::enter);
    connect(m_enter, &QPushButton::clicked, this, &SheetDialog::enter);
    findSheet();
    m_code->setFocus();
}

void SheetDialog::makeParts()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(12);
    const auto add = [this, form](QLineEdit *field, const char *name, const QString &text,
                                  const QString &hint) {
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(text);
        field->setPlaceholderText(hint);
        form->addRow(text, field);
    };
    add(m_code, "sheetCode", tr("Code of the sheet"), tr("In its foot: BD-KP"));
    m_what->setObjectName(u"sheetWhat"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    form->addRow(QString(), m_what);
    add(m_numbers, "sheetNumbers", tr("Lines that are signed"), tr("3 7 8 12-19, or all but some: -3 -7"));
    add(m_total, "sheetTotal", tr("Signatures counted on the sheet"), {});
    m_total->setValidator(new QIntValidator(0, kMostLines, m_total));
    m_people->setObjectName(u"sheetPeople"_s);
    m_people->setAccessibleName(tr("Those who signed"));
    m_sentence->setObjectName(u"sheetSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_enter->setObjectName(u"sheetEnter"_s);
    m_enter->setProperty("primary", true);
    m_enter->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_enter, QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"sheetClose"_s);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_people, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(buttons);
}

void SheetDialog::tell(const QString &sentence, bool wrong)
{
    m_sentence->setText(sentence);
    m_sentence->setProperty("role", wrong ? u"error"_s : u"small"_s);
    m_sentence->style()->unpolish(m_sentence);
    m_sentence->style()->polish(m_sentence);
}

void SheetDialog::findSheet()
{
    const auto sheet = sheetCalled(m_bench.session.store(), m_code->text());
    m_sheet = sheet ? std::optional(*sheet) : std::nullopt;
    const auto lines = m_sheet ? linesOf(*m_sheet, m_bench.session.roster()) : std::vector<SheetLine>();
    // How long the sheet is; nothing is wrong while the code is still being typed.
    const QString figures =
        lines.empty() ? QString() : tr("lines %1 to %2").arg(lines.front().number).arg(lines.back().number);
    m_what->setText(m_sheet ? nameOf(*m_sheet) + u" · "_s + figures : QString(u' '));
    showLines();
}

void SheetDialog::showLines()
{
    m_people->clear();
    m_signed.clear();
    tell({}, false);
    m_enter->setEnabled(m_sheet.has_value());
    if (!m_sheet)
        return;
    const auto meant = linesMeant(m_numbers->text(), linesOf(*m_sheet, m_bench.session.roster()));
    if (!meant) {
        // A number that is still being typed is wrong for a moment only.
        tell(meant.error().sentence, true);
        return;
    }
    m_signed = *meant;
    for (const SheetLine &line : m_signed) {
        QString text = u"%1   %2"_s.arg(line.number).arg(line.name);
        if (line.name.isEmpty())
            text = tr("%1   a blank line: add this person by hand").arg(line.number);
        else if (line.isPresent)
            text = tr("%1   %2, present already").arg(QString::number(line.number), line.name);
        else if (line.isExcused)
            text = tr("%1   %2, excused").arg(QString::number(line.number), line.name);
        m_people->addItem(text);
    }
    if (m_signed.empty())
        return;
    m_people->scrollToBottom();
    tell(tr("%n line(s)", nullptr, int(m_signed.size())), false);
}

void SheetDialog::leaveCode()
{
    if (m_sheet) {
        m_numbers->setFocus();
        return;
    }
    if (const auto sheet = sheetCalled(m_bench.session.store(), m_code->text()); !sheet)
        tell(sheet.error().sentence, true);
    m_code->selectAll();
}

void SheetDialog::leaveNumbers()
{
    if (m_sheet && linesMeant(m_numbers->text(), linesOf(*m_sheet, m_bench.session.roster())))
        m_total->setFocus();
}

void SheetDialog::enter()
{
    if (!m_sheet) {
        m_code->setFocus();
        leaveCode();
        return;
    }
    Session &session = m_bench.session;
    const auto meant = linesMeant(m_numbers->text(), linesOf(*m_sheet, session.roster()));
    if (!meant) {
        m_numbers->setFocus();
        return tell(meant.error().sentence, true);
    }
    bool isNumber = false;
    const int counted = m_total->text().toInt(&isNumber);
    if (!isNumber) {
        m_total->setFocus();
        return tell(tr("Count the signatures on the sheet, and type how many there are."), true);
    }
    if (const QString problem = totalProblem(counted, *meant); !problem.isEmpty()) {
        m_numbers->setFocus();
        return tell(problem, true);
    }
    const auto outcome = enterSheet(session.store(), *m_sheet, *meant, session.programme());
    if (!outcome)
        return tell(outcome.error().sentence, true);
    const QString sentence = sentenceFor(*outcome, *m_sheet);
    for (QLineEdit *field : {m_numbers, m_total, m_code})
        field->clear();
    m_code->setFocus();
    tell(sentence, false);
    emit session.done(sentence, outcome->marked > 0);
}

void showSheetEntry(QWidget *window, const Workbench &bench)
{
    auto *dialog = new SheetDialog(bench, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace colloquia
