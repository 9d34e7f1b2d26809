// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/stockedit.h"

#include "app/paper/ownstock.h"
#include "ui/paper/ownstockdialog.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestOffer = 420; // px: the longest title

} // namespace

StockEdit::StockEdit(QWidget *parent)
    : QWidget(parent), m_stock(defaultStockId()), m_line(new QLineEdit(this)), m_error(new QLabel(this)),
      m_own(new QPushButton(this)), m_model(new QStringListModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    m_line->setObjectName(u"stock"_s);
    m_line->setAccessibleName(tr("Stock: maker and part number"));
    m_line->setPlaceholderText(tr("Part number on the box, or size"));
    QAction *all = m_line->addAction(theme::icon(u"chevron-down"_s), QLineEdit::TrailingPosition);
    all->setToolTip(tr("All stock"));
    m_error->setObjectName(u"stockError"_s);
    m_error->setProperty("role", u"error"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_error);
    m_own->setObjectName(u"ownStock"_s);
    m_own->setAutoDefault(false);
    m_own->setProperty("link", true);
    layout->addWidget(m_own, 0, Qt::AlignLeft);
    connect(m_own, &QPushButton::clicked, this, &StockEdit::openOwn);
    setFocusProxy(m_line);

    // What is offered is found by our own search, which knows sizes and spellings of parts.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(m_line);
    m_completer->popup()->setObjectName(u"stockOffers"_s);
    m_completer->popup()->setMinimumWidth(kWidestOffer);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &StockEdit::offer);
    connect(m_line, &QLineEdit::returnPressed, this, &StockEdit::takeTyped);
    connect(all, &QAction::triggered, this, [this] {
        m_line->setFocus();
        m_line->selectAll();
        offer({});
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });
    showKept();
}

void StockEdit::setStock(const QString &id)
{
    if (const Stock *stock = findStock(id))
        m_stock = stock->id;
    showKept();
}

void StockEdit::showKept()
{
    const QString title = titleOf(*findStock(m_stock));
    m_line->setText(title);
    m_line->home(false);
    m_line->setToolTip(title.toHtmlEscaped());
    m_own->setText(ownstock::isOwn(m_stock) ? tr("Change this sheet…") : tr("Own sheet…"));
    refuse({});
}

void StockEdit::openOwn()
{
    auto *dialog = new OwnStockDialog(*findStock(m_stock), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto take = [this](const QString &id) {
        setStock(id);
        emit chosen(m_stock);
    };
    connect(dialog, &OwnStockDialog::kept, this, take);
    connect(dialog, &OwnStockDialog::removed, this, [take] { take(defaultStockId()); });
    dialog->open();
}

void StockEdit::refuse(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_line->setProperty("refused", !sentence.isEmpty());
    m_line->style()->unpolish(m_line);
    m_line->style()->polish(m_line);
}

void StockEdit::offer(const QString &words)
{
    m_offered = searchStock(words);
    QStringList titles;
    for (const Stock *stock : m_offered)
        titles.append(titleOf(*stock));
    m_model->setStringList(titles);
    refuse({});
    if (titles.isEmpty()) {
        m_completer->popup()->hide();
        refuse(nothingCalled(words));
    } else {
        m_completer->complete();
    }
}

QString StockEdit::nothingCalled(const QString &words) const
{
    return tr("No stock is called “%1”. Type the part number on the box or the label's size, or measure "
              "the sheet yourself with “%2”.")
        .arg(words.simplified(), m_own->text());
}

void StockEdit::takeTyped()
{
    // A row that was marked in the list comes by itself.
    const QAbstractItemView *popup = m_completer->popup();
    if (popup->isVisible() && popup->selectionModel()->hasSelection())
        return;
    const QString typed = m_line->text();
    m_completer->popup()->hide();
    if (typed == titleOf(*findStock(m_stock)))
        return;
    m_offered = searchStock(typed);
    if (const Stock *exact = findStock(typed))
        m_offered = {exact};
    if (m_offered.empty()) {
        refuse(nothingCalled(typed));
        m_line->selectAll();
        return;
    }
    take(0);
}

void StockEdit::take(int row)
{
    if (row < 0 || row >= int(m_offered.size()))
        return;
    const QString before = m_stock;
    m_stock = m_offered[size_t(row)]->id;
    showKept();
    // Its beginning is seen, though all of it is marked.
    m_line->setSelection(int(m_line->text().size()), -int(m_line->text().size()));
    if (m_stock != before)
        emit chosen(m_stock);
}

bool StockEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line) {
        if (event->type() == QEvent::FocusIn) {
            // After a click has put its cursor down; Tab selects by itself.
            if (static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
                QTimer::singleShot(0, m_line, &QLineEdit::selectAll);
        } else if (event->type() == QEvent::FocusOut) {
            if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
                !m_completer->popup()->isVisible())
                showKept();
        } else if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Down && !m_completer->popup()->isVisible()) {
                offer(m_line->text() == titleOf(*findStock(m_stock)) ? QString() : m_line->text());
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace colloquia
