// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/stock.h"

#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace colloquia {

// Chooses a stock by typing maker, part number or size: "l4785", "80 x 50". Shows the one that is chosen.
class StockEdit : public QWidget
{
    Q_OBJECT

public:
    explicit StockEdit(QWidget *parent = nullptr);

    [[nodiscard]] QString stock() const { return m_stock; }
    // An id that nobody knows leaves the usual one.
    void setStock(const QString &id);
    [[nodiscard]] QLineEdit *input() const { return m_line; }

signals:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &words);
    // That the search finds nothing, and what else to do.
    [[nodiscard]] QString nothingCalled(const QString &words) const;
    void takeTyped();
    void take(int row);
    void showKept();
    void openOwn();
    void refuse(const QString &sentence);

    QString m_stock;
    QLineEdit *m_line;
    QLabel *m_error;
    QPushButton *m_own; // the office's own measures
    QStringListModel *m_model;
    QCompleter *m_completer;
    std::vector<const Stock *> m_offered;
};

} // namespace colloquia
