// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/sheetdialog.h"

#include "ui/paper/parts.h"
#include "ui/shell/session.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
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
constexpr int kTotalWidth = 96;

} // namespace

SheetDialog::SheetDialog(const Workbench &bench, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_code(new QLineEdit(this)), m_what(new QLabel(this)),
      m_grid(new QGridLayout), m_people(new QListWidget(this)), m_sentence(new QLabel(this)),
      m_enter(new QPushButton(tr("&Mark as present"), this))
{
    setObjectName(u"sheetDialog"_s);
    setWindowTitle(tr("Enter a signed sheet"));
    resize(640, 600);
    makeParts();
    connect(m_code, &QLineEdit::textChanged, this, &SheetDialog::findSheet);
    connect(m_code, &QLineEdit::returnPressed, this, &SheetDialog::leaveCode);
    connect(m_enter, &QPushButton::clicked, this, &SheetDialog::enter);
    findSheet();
    m_code->setFocus();
}

void SheetDialog::makeParts()
{
    m_code->setObjectName(u"sheetCode"_s);
    m_code->setAccessibleName(tr("Code of the sheet"));
    m_code->setPlaceholderText(tr("In its foot: BD-KP"));
    m_what->setObjectName(u"sheetWhat"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(parts::fieldLabel(tr("Lines that are signed"), nullptr, this), 0, 1);
    m_grid->addWidget(parts::fieldLabel(tr("Counted"), nullptr, this), 0, 2);
    m_people->setObjectName(u"sheetPeople"_s);
    m_people->setAccessibleName(tr("Those who signed"));
    m_sentence->setObjectName(u"sheetSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_enter->setObjectName(u"sheetEnter"_s);
    m_enter->setProperty("primary", true);
    m_enter->setAutoDefault(false);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"sheetClose"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_enter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(parts::fieldLabel(tr("Code of the sheet"), m_code, this));
    layout->addWidget(m_code);
    layout->addWidget(m_what);
    layout->addLayout(m_grid);
    layout->addWidget(m_people, 1);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
}

// A row for each column of the sheet; one always.
void SheetDialog::setColumns()
{
    m_columns = m_sheet ? columnsOf(*m_sheet, m_bench.session.programme()) : std::vector<SheetColumn>();
    while (m_fields.size() < std::max<size_t>(m_columns.size(), 1)) {
        const size_t column = m_fields.size();
        const QString number = column == 0 ? QString() : QString::number(column + 1);
        ColumnFields fields{new QLabel(this), new QLineEdit(this), new QLineEdit(this)};
        fields.head->setObjectName(u"sheetHead"_s + number);
        fields.head->setTextFormat(Qt::PlainText);
        fields.numbers->setObjectName(u"sheetNumbers"_s + number);
        fields.numbers->setPlaceholderText(column == 0 ? tr("3 7 8 12-19, or all but some: -3 -7")
                                                       : tr("3 7 8 12-19, or = for the same as above"));
        fields.numbers->installEventFilter(this);
        fields.total->setObjectName(u"sheetTotal"_s + number);
        fields.total->setAccessibleName(tr("Signatures counted on the sheet"));
        fields.total->setValidator(new QIntValidator(0, kMostLines, fields.total));
        fields.total->setFixedWidth(kTotalWidth);
        fields.total->installEventFilter(this);
        const int row = int(column) + 1;
        m_grid->addWidget(fields.head, row, 0);
        m_grid->addWidget(fields.numbers, row, 1);
        m_grid->addWidget(fields.total, row, 2);
        setTabOrder(column == 0 ? m_code : m_fields.back().total, fields.numbers);
        setTabOrder(fields.numbers, fields.total);
        connect(fields.numbers, &QLineEdit::textChanged, this, &SheetDialog::showLines);
        connect(fields.numbers, &QLineEdit::returnPressed, this, [this, column] { leaveNumbers(column); });
        connect(fields.total, &QLineEdit::returnPressed, this, [this, column] { leaveTotal(column); });
        m_fields.push_back(fields);
    }
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const bool isThere = i == 0 || i < m_columns.size();
        const QString head = i < m_columns.size() && m_columns.size() > 1 ? m_columns[i].head : QString();
        m_fields[i].head->setText(head);
        m_fields[i].head->setVisible(!head.isEmpty());
        m_fields[i].numbers->setVisible(isThere);
        m_fields[i].total->setVisible(isThere);
        m_fields[i].numbers->setAccessibleName(head.isEmpty() ? tr("Lines that are signed")
                                                              : tr("Lines that are signed: %1").arg(head));
    }
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
    setColumns();
    m_current = 0;
    const auto lines = m_sheet ? linesOf(*m_sheet, m_bench.session.roster()) : std::vector<SheetLine>();
    // How long the sheet is; nothing is wrong while the code is still being typed.
    const QString figures =
        lines.empty() ? QString() : tr("lines %1 to %2").arg(lines.front().number).arg(lines.back().number);
    m_what->setText(m_sheet ? nameOf(*m_sheet) + u" · "_s + figures : QString(u' '));
    showLines();
}

QString SheetDialog::typedIn(size_t column) const
{
    QStringList typed;
    for (const ColumnFields &fields : m_fields)
        typed.append(fields.numbers->text());
    return typedFor(column, typed);
}

Result<std::vector<SheetLine>> SheetDialog::linesIn(size_t column) const
{
    return linesMeant(typedIn(column), linesOf(*m_sheet, m_columns[column], m_bench.session.roster()));
}

std::vector<SheetLine> SheetDialog::passedOverIn(size_t column) const
{
    return linesPassedOver(typedIn(column), linesOf(*m_sheet, m_columns[column], m_bench.session.roster()));
}

void SheetDialog::showLines()
{
    m_people->clear();
    tell({}, false);
    m_enter->setEnabled(false);
    if (!m_sheet)
        return;
    const auto meant = linesIn(m_current);
    for (size_t i = 0; i < m_columns.size() && !m_enter->isEnabled(); ++i) {
        const auto lines = linesIn(i);
        m_enter->setEnabled(lines && !lines->empty());
    }
    if (!meant) {
        // A number that is still being typed is wrong for a moment only.
        tell(meant.error().sentence, true);
        return;
    }
    for (const SheetLine &line : *meant) {
        QString text = u"%1   %2"_s.arg(line.number).arg(line.name);
        if (line.name.isEmpty())
            text = tr("%1   a blank line: add this person by hand").arg(line.number);
        else if (line.isPresent)
            text = tr("%1   %2, present already").arg(QString::number(line.number), line.name);
        else if (line.status == Status::Excused)
            text = tr("%1   %2, excused").arg(QString::number(line.number), line.name);
        else if (line.status == Status::Withdrawn)
            text = tr("%1   %2, withdrawn").arg(QString::number(line.number), line.name);
        m_people->addItem(text);
    }
    const std::vector<SheetLine> passed = passedOverIn(m_current);
    for (const SheetLine &line : passed)
        m_people->addItem(passedOverSentence(line));
    if (meant->empty() && passed.empty())
        return;
    m_people->scrollToBottom();
    QString count = tr("%n line(s)", nullptr, int(meant->size()));
    if (!passed.empty())
        count += u" · "_s + tr("%n to look at on the sheet", nullptr, int(passed.size()));
    tell(m_columns.size() > 1
             ? tr("%1: %2", "a column of the sheet, how many lines").arg(m_columns[m_current].head, count)
             : count,
         false);
}

bool SheetDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        for (size_t i = 0; i < m_fields.size(); ++i) {
            // Nothing typed is no number: the line itself says nothing of Enter then.
            if (m_fields[i].total == watched && m_fields[i].total->text().isEmpty() &&
                (key == Qt::Key_Return || key == Qt::Key_Enter)) {
                leaveTotal(i);
                return true;
            }
        }
    }
    if (event->type() == QEvent::FocusIn) {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if ((m_fields[i].numbers == watched || m_fields[i].total == watched) && m_current != i) {
                m_current = i;
                showLines();
            }
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SheetDialog::leaveCode()
{
    if (m_sheet) {
        m_fields.front().numbers->setFocus();
        return;
    }
    if (const auto sheet = sheetCalled(m_bench.session.store(), m_code->text()); !sheet)
        tell(sheet.error().sentence, true);
    m_code->selectAll();
}

void SheetDialog::leaveNumbers(size_t column)
{
    if (m_sheet && linesIn(column))
        m_fields[column].total->setFocus();
}

void SheetDialog::leaveTotal(size_t column)
{
    if (!m_sheet || column + 1 >= m_columns.size())
        return enter();
    const auto lines = linesIn(column);
    if (!lines)
        return tell(lines.error().sentence, true);
    if (const QString problem = problemOf(column, *lines); !problem.isEmpty())
        return tell(problem, true);
    m_fields[column + 1].numbers->setFocus();
}

QString SheetDialog::problemOf(size_t column, const std::vector<SheetLine> &lines)
{
    const ColumnFields &fields = m_fields[column];
    bool isNumber = false;
    const int counted = fields.total->text().toInt(&isNumber);
    QString problem;
    if (!isNumber) {
        fields.total->setFocus();
        problem = tr("Count the signatures on the sheet, and type how many there are.");
    } else if (problem = totalProblem(counted, lines); !problem.isEmpty()) {
        fields.numbers->setFocus();
    }
    return problem.isEmpty() || m_columns.size() == 1
               ? problem
               : tr("%1: %2", "a column of the sheet, how many lines").arg(m_columns[column].head, problem);
}

void SheetDialog::enter()
{
    if (!m_sheet) {
        m_code->setFocus();
        leaveCode();
        return;
    }
    Session &session = m_bench.session;
    std::vector<std::vector<SheetLine>> signedLines;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto meant = linesIn(i);
        if (!meant) {
            m_fields[i].numbers->setFocus();
            return tell(meant.error().sentence, true);
        }
        if (const QString problem = problemOf(i, *meant); !problem.isEmpty())
            return tell(problem, true);
        signedLines.push_back(*meant);
    }
    const auto outcome = enterSheet(session.store(), *m_sheet, signedLines, session.programme());
    if (!outcome)
        return tell(outcome.error().sentence, true);
    const QString sentence = sentenceFor(*outcome, *m_sheet);
    clear();
    tell(sentence, false);
    emit session.done(sentence, !outcome->changes.isEmpty());
}

void SheetDialog::clear()
{
    for (const ColumnFields &fields : m_fields) {
        fields.numbers->clear();
        fields.total->clear();
    }
    m_code->clear();
    m_code->setFocus();
}

void showSheetEntry(QWidget *window, const Workbench &bench)
{
    auto *dialog = new SheetDialog(bench, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace colloquia
