"""The check that anybody can make at home: was the workshop's book rewritten, a bid swapped, the result bent?"""
